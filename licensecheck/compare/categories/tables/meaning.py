"""Negators, modal verbs and hedges. Words of one line stand for one another; the first names the line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

NEGATORS: Mapping[str, Sequence[str]] = {
    "en": ("not", "no", "never", "none", "nor neither", "nobody noone", "nothing", "nowhere", "without",
    "cannot",
           "hardly", "barely", "scarcely", "rarely seldom", "non", "refuse refuses refused",
           "deny denies denied",
           "fail fails failed", "lack lacks lacked", "ain't"),
    "fr": ("ne n'", "pas", "jamais", "rien", "aucun aucune aucuns aucunes", "sans", "ni", "non", "nul nulle",
           "guère", "personne"),
    "es": ("no", "nunca jamás", "nada", "nadie", "ningún ninguno ninguna", "ni", "sin", "tampoco"),
    "pt": ("não", "nunca jamais", "nada", "ninguém", "nenhum nenhuma", "nem", "sem", "tampouco"),
    "de": ("nicht", "kein keine keinen keinem keiner keines keins", "nie niemals", "nichts",
    "niemand niemanden "
           "niemandem", "ohne", "weder", "noch", "nirgends nirgendwo", "kaum", "nein"),
    "it": ("non", "no", "mai", "niente nulla", "nessun nessuno nessuna", "né", "senza",
    "neanche nemmeno neppure"),
    "nl": ("niet", "geen", "nooit", "niets niks", "niemand", "zonder", "noch", "nergens", "nauwelijks",
    "nee"),
}

PREFIXES: Mapping[str, str] = {
    "en": "un in im il ir dis non mis anti a de", "fr": "in im il ir dé dés mal non anti",
    "es": "in im i des no anti",
    "pt": "in im i des não anti", "de": "un in im miss nicht anti", "it": "in im il ir s dis non anti",
    "nl": "on in im niet non anti",
}

SUFFIXES: Mapping[str, str] = {"en": "ful less fully lessly", "de": "voll los", "nl": "vol loos"}
"""Pairs of endings that turn a word into its opposite."""

MODALS: Mapping[str, Sequence[str]] = {
    "en": ("can", "could", "may", "might", "must", "shall", "should", "will 'll", "would 'd", "ought",
           "reportedly", "allegedly", "alleged", "supposedly", "supposed", "purportedly", "purported",
           "apparently",
           "apparent", "seemingly", "perhaps maybe", "possibly", "possible", "probably", "probable", "likely",
           "unlikely", "presumably", "potentially", "potential", "arguably", "conceivably", "suspected",
           "appear appears appeared", "seem seems seemed", "suggest suggests suggested", "indicate indicates "
           "indicated", "imply implies implied", "prove proves proved proven", "confirm confirms confirmed",
           "show shows showed shown", "certainly", "definitely", "surely", "clearly", "undoubtedly", "always",
           "sometimes", "often", "usually", "generally", "mostly", "almost nearly", "largely", "partly",
           "somewhat",
           "needs need", "tends tend tended", "expected", "believed"),
    "fr": ("peut peuvent", "pourrait pourraient", "pourra pourront", "doit doivent", "devrait devraient",
           "devra devront", "aurait auraient", "serait seraient", "semble semblent semblait",
           "paraît paraissent",
           "probablement", "peut-être", "possible", "possiblement", "présumé présumée présumés présumées",
           "prétendument", "prétendu prétendue", "apparemment", "vraisemblablement", "sans-doute",
           "éventuellement",
           "certainement", "supposé supposée", "suggère suggèrent", "prouve prouvent", "soupçonné soupçonnée",
           "toujours", "parfois", "souvent", "presque"),
    "es": ("puede pueden", "podría podrían", "podrá podrán", "debe deben", "debería deberían",
    "deberá deberán",
           "habría habrían", "sería serían", "parece parecen", "probablemente", "quizá quizás", "tal",
           "posiblemente",
           "posible", "presunto presunta presuntos presuntas", "presuntamente",
           "supuesto supuesta supuestos supuestas",
           "supuestamente", "aparentemente", "seguramente", "acaso", "sugiere sugieren",
           "demuestra demuestran",
           "siempre", "a-veces", "casi", "ciertamente"),
    "pt": ("pode podem", "poderia poderiam", "poderá poderão", "deve devem", "deveria deveriam",
    "deverá deverão",
           "teria teriam", "seria seriam", "parece parecem", "provavelmente", "talvez", "possivelmente",
           "possível",
           "suposto suposta supostos supostas", "supostamente", "alegado alegada alegados alegadas",
           "alegadamente",
           "aparentemente", "presumível", "sugere sugerem", "prova provam", "sempre", "às-vezes", "quase",
           "certamente"),
    "de": ("kann können", "könnte könnten", "soll sollen", "sollte sollten", "muss müssen", "müsste müssten",
           "dürfte dürften", "darf dürfen", "mag mögen", "möchte möchten", "wird werden", "würde würden",
           "will wollen",
           "angeblich angebliche angeblichen angeblicher", "mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher",
           "vermeintlich vermeintliche vermeintlichen vermeintlicher", "wohl", "vielleicht", "möglicherweise",
           "wahrscheinlich", "vermutlich", "offenbar", "anscheinend", "scheinbar", "scheint scheinen",
           "womöglich",
           "eventuell", "möglich", "sicher", "sicherlich", "bestimmt", "immer", "manchmal", "fast",
           "beinahe"),
    "it": ("può possono", "potrebbe potrebbero", "potrà potranno", "deve devono", "dovrebbe dovrebbero",
           "dovrà dovranno", "avrebbe avrebbero", "sarebbe sarebbero", "sembra sembrano", "pare",
           "probabilmente",
           "forse", "possibilmente", "possibile", "presunto presunta presunti presunte", "presumibilmente",
           "apparentemente", "eventualmente", "certamente", "suggerisce suggeriscono", "dimostra dimostrano",
           "sempre", "talvolta", "quasi"),
    "nl": ("kan kunnen", "kon konden", "zou zouden", "moet moeten", "moest moesten", "mag mogen",
    "mocht mochten",
           "zal zullen", "wil willen", "vermoedelijk vermoedelijke", "mogelijk mogelijke", "misschien",
           "waarschijnlijk waarschijnlijke", "blijkbaar", "vermeend vermeende", "schijnbaar", "wellicht",
           "lijkt lijken",
           "zeker", "altijd", "soms", "bijna", "naar-verluidt"),
}
