"""The most frequent words of many languages, which mean nothing here; days and months."""
