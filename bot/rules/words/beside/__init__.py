"""Words around a name that say what it is not: where another place lies, who only writes from there, what is denied."""
