"""What people are by their work, as bylines say it beside names: "Political Correspondent", "Profesora Titular"."""

from __future__ import annotations

from licensecheck.credits.folding import fold, word_set
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["is_academic_post", "is_job", "is_only_job", "without_job"]

_TITLES = word_set("professor professora professorin profesor profesora professeur professeure professore maitre")
"""Jobs that are written before names as well: "Professor Ann Lee"."""
_NOUNS = _TITLES | word_set("""
    reporter editor writer correspondent columnist journalist contributor producer director directora manager
    analyst specialist presenter lecturer researcher economist scientist candidate consultant strategist adviser
    advisor instructor officer photojournalist ceo cto cfo secretary physician nurse surgeon communicator
    photographer videographer postdoctoral freelance emeritus emerita titular catedratico catedratica investigador
    investigadora periodista redactor redactora corresponsal journaliste redacteur redactrice correspondant
    correspondante chercheur chercheuse doctorant doctorante mitarbeiter mitarbeiterin redakteur redakteurin
    korrespondent korrespondentin journalistin dozent dozentin wissenschaftler wissenschaftlerin giornalista
    redattore redattrice ricercatore ricercatrice jornalista pesquisador pesquisadora redator redatora verslaggever
    onderzoeker docent dziennikarz dziennikarka muhabir muhabiri yazari
""")
_ACADEMIC = _TITLES | word_set("""
    lecturer researcher fellow reader candidate dozent dozentin mitarbeiter mitarbeiterin chercheur chercheuse
    doctorant doctorante investigador investigadora pesquisador pesquisadora ricercatore ricercatrice onderzoeker docent
""")
"""Jobs that are held at an institution, which is named behind them."""
_SURNAMES = word_set("""
    fellow mayor lead lawyer attorney engineer student scholar teacher reader dean chair head president founder
    cofounder chief executive critic historian author intern associate assistant
""")
"""Jobs that are surnames or first names as well, and titles only in company: "Senior Fellow", "Associate Dean"."""
_QUALIFIERS = word_set("""
    assistant associate adjunct visiting senior junior staff chief guest postdoctoral doctoral phd principal
    distinguished honorary contributing executive managing deputy special freelance founding former interim
    wissenschaftliche wissenschaftlicher
""")
_FIELDS = word_set("""
    political politics policy climate science health environment environmental education economics economic business
    financial finance foreign diplomatic sports sport culture cultural arts art technology tech data digital
    investigative investigations news local national regional international global world democracy rights human
    civil public affairs legal law security defence defense energy research clinical medical legislative housing
    labor labour religion crime justice immigration general assignment bureau breaking features feature opinion
    social media video audience community rural software full vice co phd city state royal white house washington
    parliamentary consumer industry agriculture
""")
"""What a job is about, or of which rank it is, written before it."""
_BEFORE_JOBS = _FIELDS | _QUALIFIERS
_FEWEST = 2
"""Words of a person's name: surnames, too, say what a job is about ("Ann White, White House Reporter")."""
_TAILS = word_set("""
    general emeritus emerita titular asociado asociada adjunto adjunta emerito emerita associe associee emerite
    adjoint adjointe ordinario ordinaria associato associata de del di du des da do en in of at for and fur
""")
"""What follows a job that is not a name."""
_LONGEST_QUALIFIED = 4
"""Words between a qualifier and the job: "Deputy Content Hub Director"."""
_EAST_ASIAN = lazy_pattern(
    r"(?<!\s)(?:\s*+(?:记者|記者|기자|특파원|特派員|特派记者)|\s++\S{0,4}(?:报道|報道|報導|报导))\Z"
)
"""What reporters are called behind their names, and that they report, and from where."""


def is_job(piece: str) -> bool:
    """Whether a piece of a byline behind a name says what its bearer is: by its last word, or by its first."""
    words = _words(piece)
    if not words:
        return False
    if _ends_in_job(words):
        return True
    if words[0] in _QUALIFIERS or words[0] in _TITLES:
        return len(_without_titles(words)) < _FEWEST or _is_followed(words)
    return words[0] in _NOUNS


def is_academic_post(piece: str) -> bool:
    """Whether a piece of a byline is a job that is held at an institution: "Associate Professor of Hydrology"."""
    return is_job(piece) and not _ACADEMIC.isdisjoint(_words(piece))


def is_only_job(name: str) -> bool:
    """Whether a name of several words is a job, with nothing before it but what that is about and of which rank it is:
    Emily Writer is somebody."""
    words = _words(name)
    return len(words) > 1 and words[-1] in _NOUNS and all(word in _BEFORE_JOBS for word in words[:-1])


def without_job(piece: str) -> str:
    """A piece of a byline without the job that stands behind a name; empty where it is nothing but a job."""
    piece = _EAST_ASIAN.sub("", piece) if has_stem(piece, OTHER_SCRIPTS) else piece
    words = _words(piece)
    if _is_followed(words):
        return ""
    if not _ends_in_job(words):
        return piece
    end = len(words) - 1
    window = range(max(0, end - _LONGEST_QUALIFIED), end)
    qualifier = next((n for n in window if words[n] in _QUALIFIERS and n != 1), None)
    if qualifier is not None:
        end = qualifier
    if all(word in _BEFORE_JOBS for word in words[:end]):
        return ""
    while end > _FEWEST and words[end - 1] in _BEFORE_JOBS:
        end -= 1
    return " ".join(piece.split()[:end]) if end >= _FEWEST else ""


def _words(piece: str) -> list[str]:
    return [fold(word).strip(".,:;()").replace("ph.d", "phd").replace("-", "") for word in piece.split()]


def _ends_in_job(words: list[str]) -> bool:
    if len(words) > 1 and words[-1] in _SURNAMES:
        return words[-2] in _BEFORE_JOBS
    return bool(words) and (words[-1] in _NOUNS or words[-1].endswith("ologist"))


def _is_followed(words: list[str]) -> bool:
    return len(words) > 1 and words[0] in _NOUNS and words[1] in _TAILS


def _without_titles(words: list[str]) -> list[str]:
    start = next((n for n, word in enumerate(words) if word not in _QUALIFIERS and word not in _TITLES), len(words))
    return words[start:]
