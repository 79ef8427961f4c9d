"""What is wished for beside an answer: to follow, to share, the whole list, the map; what is asked about oneself."""
