"""Words by which lines and boxes of a page are known, in a dozen languages."""
