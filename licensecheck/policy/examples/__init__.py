"""The small examples that rule files carry: pages made from them, and running them."""
