"""The configuration of a repository: `licensecheck.yaml`, or `[tool.licensecheck]` in `pyproject.toml`."""

from __future__ import annotations

from licensecheck.config.find import find_config
from licensecheck.config.model import Config, RulesFor

__all__ = ["Config", "RulesFor", "find_config"]
