"""What all tests share: on a build server, properties are tried on the same examples every time."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# How quick a machine is at the moment says nothing of what is tested.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("any machine"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "any machine")
