"""Words that say that somebody speaks or writes. Those that give a name (called, known as) are none."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS = {
    "en": """
        said says say saying told tells tell telling wrote writes write writing added adds asked asks
        explained explains explain according argued argues argue claimed claims claim warned warns warn
        announced announces stated states noted notes insisted insists replied replies recalled recalls
        testified tweeted declared declares promised promises responded remarked concluded concludes
        quoted quotes acknowledged admitted admits suggested believes
        """,
    "fr": """
        dit disait disent déclaré déclare déclarait affirmé affirme expliqué explique selon écrit écrivait
        ajouté ajoute raconté raconte assuré assure estimé estime souligné souligne précisé précise
        répondu répond demandé demande averti prévenu confié confie
        """,
    "es": """
        dijo dice dicen decía declaró declara afirmó afirma explicó explica según escribió escribe añadió
        añade aseguró asegura señaló señala contó cuenta advirtió advierte preguntó pregunta respondió
        responde sostuvo sostiene comentó comenta
        """,
    "pt": """
        disse diz dizem dizia declarou declara afirmou afirma explicou explica segundo escreveu escreve
        acrescentou acrescenta contou conta alertou alerta perguntou pergunta respondeu responde garantiu
        relatou relata comentou
        """,
    "de": """
        sagte sagt sagen sagten erklärte erklärt laut schrieb schreibt schrieben meinte meint betonte
        betont fragte fragt fügte berichtete berichtet behauptete behauptet zufolge warnte warnt kündigte
        erzählte erzählt antwortete gesagt
        """,
    "it": """
        detto dice disse dicono dichiarato dichiara affermato afferma spiegato spiega secondo scritto
        scrive aggiunto aggiunge raccontato racconta avvertito avverte chiesto chiede risposto risponde
        sostiene
        """,
    "nl": """
        zei zegt zeggen zeiden verklaarde verklaart vertelde vertelt schreef schrijft volgens legt vroeg
        vraagt waarschuwde waarschuwt stelt stelde antwoordde aldus
        """,
}

SPEAKING: Mapping[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _WORDS.items()}
