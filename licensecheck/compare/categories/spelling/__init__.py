"""The same word in another spelling, or a slip of the pen."""
