"""What a page holds that no reader sees: by its elements, its styles and its style sheets."""
