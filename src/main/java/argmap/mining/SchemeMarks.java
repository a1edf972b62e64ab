package argmap.mining;

import argmap.graph.Scheme;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that show by which scheme a sentence argues, in English and, where a few words do, in
 * German and French. The schemes and their wordings follow Walton, Reed and Macagno, "Argumentation
 * Schemes" (2008), ch. 9.
 *
 * <p>Only plain marks: a word that does something else as often ("since" of time, "just as" of a
 * moment, "suggested" of a proposal) is fenced in by what stands around it, or left out.
 */
enum SchemeMarks {
    EXAMPLE(
            Scheme.EXAMPLE,
            false,
            "^(?:(?:and|but|so) )?(?:for example|for instance|to illustrate|by way of"
                    + " (?:example|illustration)|a case in point|to take (?:one|an|a single|another)"
                    + " (?:\\w+ )?(?:example|instance|case)|consider (?:the|an?|how|this|what)\\b|take"
                    + " the (?:case|example|instance) of)",
            "[,;:] (?:for example|for instance)\\b",
            "\\b(?:for example|for instance),",
            "(?<!\\()\\be\\.g\\.",
            "\\b(?:is|was|are|were|offers?|offered|provides?|provided|furnish(?:es|ed)|gives?|gave)"
                    + " (?:but |only |just )?(?:one|an?|another|the \\w+) (?:\\w+ ){0,2}"
                    + "(?:example|instance|illustration) of\\b",
            "\\b(?:is|are|was|were) (?:the|an?) (?:\\w+ )?(?:example|instance|illustration)s?\\b",
            "\\b(?:exemplif(?:y|ies|ied)|is illustrated by|illustrate[sd]? (?:how|that))\\b",
            "\\bzum Beispiel\\b|\\bz\\. ?B\\.|\\bbeispielsweise\\b|\\bein Beispiel"
                    + " (?:für|dafür)\\b",
            "\\bpar exemple\\b|\\bà titre d['’]exemple\\b|\\ben (?:est|sont) (?:un|des)"
                    + " exemples?\\b"),
    EXPERT_OPINION(
            Scheme.EXPERT_OPINION,
            false,
            "\\b(?:According|according|Laut|laut|Selon|selon|D['’]après|d['’]après) (?:to )?"
                    + "(?!(?:Article|Section|Chapter|Table|Figure|Part|Clause|Act|Law|Rule|Artikel"
                    + "|Kapitel|Tabelle|l['’])\\b)(?:"
                    + SchemeMarks.PERSON
                    + ")",
            "\\b[Aa]s (?:"
                    + SchemeMarks.PERSON
                    + ")(?: (?:has|have) (?:\\w+ly )?(?:argued|shown|pointed out|noted|observed"
                    + "|demonstrated|suggested|remarked|maintained|emphasi[sz]ed|put it|written)"
                    + "| (?:argues?|notes?|observes?|points? out|shows?|puts? it|reminds? us"
                    + "|remarks?|demonstrates?|emphasi[sz]es?))\\b",
            "(?:^|, |; |that )(?:"
                    + SchemeMarks.PERSON
                    + ") (?:(?:has|have) (?:\\w+ly )?(?:argued|shown|demonstrated|pointed out"
                    + "|concluded|maintained|established|contended)|argues?|contends?|maintains?"
                    + "|concludes?|demonstrates?|points? out) (?:convincingly )?(?:that|how)\\b",
            "\\b[Ii]n the (?:view|opinion|judge?ment|estimate) of (?:" + SchemeMarks.PERSON + ")",
            "\\b(?:historian|economist|sociologist|philosopher|jurist|scholar|anthropologist|political"
                    + " scientist) \\p{Lu}[^,;]{2,40}"
                    + " (?:judge[sd]|conclude[sd]|held|holds|argue[sd]|maintain(?:s|ed)|observe[sd]|praise[sd])"
                    + " ",
            "\\b(?:[Nn]ach (?:Ansicht|Auffassung|Meinung|Einschätzung) (?:von|der|des)"
                    + "|\\p{Lu}\\p{Ll}+ zufolge|[Ww]ie \\p{Lu}\\p{Ll}+ (?:gezeigt|dargelegt"
                    + "|nachgewiesen|bemerkt|feststellt|zeigt))\\b",
            "\\b[Cc]omme l['’]a (?:montré|souligné|noté|relevé|écrit)\\b"),
    BEST_EXPLANATION(
            Scheme.BEST_EXPLANATION,
            true,
            "\\b(?:best|likeliest|simplest|only|most (?:likely|plausible|convincing|satisfactory"
                    + "|probable|obvious)|only (?:plausible|possible|reasonable)) (?:explanation"
                    + "|way (?:to explain|to account for|of (?:explaining|accounting for)))\\b",
            "\\b(?:best|better|most (?:plausibly|easily|naturally)|only) (?:be )?(?:explained"
                    + "|understood|accounted for|interpreted|seen as)\\b",
            "\\b(?:is|are|was|were|can be|may be|must be) (?:largely |partly |in part )?"
                    + "(?:explained by|accounted for by)\\b",
            "\\b(?:[Tt]his|[Tt]hat|[Ww]hich|fact|may|would|helps?(?: to)?|[Ii]t) explains? why\\b",
            "^(?:The|An|One) explanation (?:lies|lay|is|was)\\b",
            "\\b(?:am besten|nur) (?:\\p{L}+ ){0,4}(?:erklären|erklärt|verstehen|deuten)\\b"
                    + "|\\b(?:beste|plausibelste|wahrscheinlichste|einzige) Erklärung\\b",
            "\\bs['’]explique(?:nt)? (?:(?:le )?mieux |surtout |d['’]abord )?(?:par|si)\\b"
                    + "|\\b(?:meilleure|seule) explication\\b"),
    ANALOGY(
            Scheme.ANALOGY,
            true,
            "^(?:(?:and|but|so) )?(?:similarly|likewise|in (?:much |just )?the same (?:way|manner)"
                    + "|by analogy|analogously|by the same token)\\b",
            "\\bjust as\\b(?! \\w+ as\\b).{5,250}\\b(?:so|too|also|likewise)\\b",
            "(?<!no )\\banalog(?:y|ies|ous) (?:to|with|between|in|of)\\b",
            "(?:^|^(?:And|But|Yet) )like (?:the|an?) [^,.;]{3,100}, (?!too\\b)",
            "\\b(?:is|are|was|were|has been|had been) (?:much |rather |very much )?like (?:the|an?"
                    + "|those|that) ",
            ", like (?:the|an?) [^,.;]{3,60}, (?:is|are|was|were|has|have|had) ",
            "\\b(?:ebenso|genauso|ähnlich) wie\\b|\\bin gleicher Weise\\b|\\banalog zu\\b",
            "\\bde même que\\b|^de même\\b|\\bde la même (?:façon|manière)\\b|\\bà l['’]instar d"
                    + "|\\btout comme\\b|\\bpar analogie\\b"),
    SIGN(
            Scheme.SIGN,
            true,
            "\\b(?:this|these|that|which|it|(?-i:[a-z]{3,}(?:s|t|e|n|y|d|r|l|h|m|k)))(?<!\\b(?:he|she|they|others|people|critics|historians|scholars|officials|authors|who))"
                    + " (?:also |strongly |clearly |further |all )?(?:suggest(?:s|ed)?|indicate[sd]?)"
                    + " (?:that|how|an?|the|some)\\b",
            "(?<!\\b(?:no|not|little|any) )\\b(?:is|are|was|were|as) (?:in itself |itself |perhaps"
                    + " |only |but )?(?:an? |the |one )?(?:(?!(?:no|little|hardly|not)\\b)\\w+"
                    + " )?(?:evidence|signs?|indications?|proof|symptoms?|tokens?) (?:of|that|for)\\b",
            "\\b(?:symptomatic|indicative) of\\b",
            "\\b(?:testif(?:y|ies|ied)|attest(?:s|ed)?|bears? witness|bore witness) to\\b",
            "\\b(?:(?-i:[a-z]{4,})(?<!historians|scholars|officials)) (?:also )?reveal(?:s|ed)?"
                    + " (?:that|how|an?|the|its|their)\\b",
            "\\b(?:betrays?|betrayed) (?:an?|the|its|their|how)\\b",
            "\\b(?:can|may|might) be (?:inferred|seen|read) from\\b|^(?:judging|to judge)"
                    + " (?:by|from)\\b",
            "(?:^|, )as (?:is |was )?(?:shown|evidenced|attested|witnessed) by\\b|\\bwitness"
                    + " the\\b",
            "\\b(?:deute[nt]|deutete|weist|weisen) (?:\\p{L}+ ){0,3}(?:darauf|auf)\\b|\\bist ein"
                    + " (?:\\p{L}+"
                    + " )?(?:Zeichen|Anzeichen|Indiz|Beleg|Hinweis)\\b|\\b(?:zeugt|zeugen|zeugte)"
                    + " von\\b|\\bl(?:ä|ie)(?:ß|ss)t (?:darauf )?schließen\\b",
            "\\b(?:indique|suggère)(?:nt)? que\\b|\\btémoigne(?:nt)? d"
                    + "|\\best (?:un |le |une |la )?(?:signe|indice|preuve)\\b"
                    + "|\\blaisse(?:nt)? (?:penser|supposer|croire)\\b"),
    PRACTICAL_REASONING(
            Scheme.PRACTICAL_REASONING,
            true,
            "\\b(?:in order to|to be able to)\\b.{3,200}\\b"
                    + SchemeMarks.MUST
                    + "|\\b"
                    + SchemeMarks.MUST
                    + " .{3,150}\\bin order to\\b",
            "^(?:to|if \\w+(?: \\w+){0,3}"
                    + " (?:wants?|wish(?:es)?|hopes?|means?|seeks?|(?:is|are|were) to)) [^.;]{3,150},"
                    + " .{0,60}\\b"
                    + SchemeMarks.MUST,
            "\\b(?:therefore|thus|hence|so) (?:\\w+ ){0,3}(?:should|ought to|must)\\b(?! have)"
                    + "|\\b(?:should|ought|must) (?:therefore|thus|hence)\\b(?! have)",
            "\\b(?:best|only|surest|safest|wisest|easiest|quickest|most \\w+) (?:way|means|course"
                    + "|method|remedy|policy) (?:to|of|for|(?:is|was) to)\\b",
            "\\bno (?:other )?(?:choice|alternative|option|course) but to\\b",
            "\\b(?:should|shall|will|would) (?:need|have to) .{3,120}\\bif"
                    + " (?:we|they|it|he|she)\\b",
            "\\bum [^.;]{3,150} zu \\p{L}+,? (?:\\p{L}+"
                    + " ){0,3}(?:muss|müssen|musste|mussten|soll|sollte)\\b|\\b(?:einzige|beste)"
                    + " (?:Weg|Mittel)\\b",
            "\\bpour [^.;]{3,120}, (?:il (?:faut|fallait|faudrait)|on doit|nous devons)\\b"
                    + "|\\b(?:seul|meilleur) moyen d"),
    CAUSE_TO_EFFECT(
            Scheme.CAUSE_TO_EFFECT,
            true,
            "(?<!\\b(?:not|simply|merely|just|less \\w{1,20}) )\\bbecause\\b",
            "(?:^|^(?:and|but) |[,;] )since "
                    + SchemeMarks.NO_TIME
                    + "[^,;.]{2,90}\\b(?:is|are|was|were|had|has|have|can|could|would|may|might|must"
                    + "|did|does|do|\\w{3,}ed|remains?)\\b",
            "(?<!\\b(?:that|which) )\\b(?:led|leads?|leading) (?:\\w+ly )?to"
                    + " (?!(?:believe|think|suppose|conclude)\\b)|\\b(?:lead|led) (?:the|an?|its|their)"
                    + " \\w+ to\\b",
            "\\bresult(?:ed|s|ing)? in\\b|\\b(?:brought|bring(?:s|ing)?)"
                    + " about\\b|\\b(?:gave|gives?) rise to\\b",
            "\\b(?:has|have|had|having) (?:an?|the) (?:\\w+ ){0,2}effect (?:up)?on\\b",
            "\\b(?:its|their|the|this|one) (?:\\w+ )?(?:consequence|result|effect)"
                    + " (?:was|is|were|are)\\b",
            "\\b(?:as a (?:result|consequence)(?! of \\w+ing\\b)|in consequence|consequently|owing"
                    + " to|on account of|thanks to)\\b|(?<!\\b(?:is|are|was|were|be|in) )\\bdue to\\b",
            "\\bcaused\\b(?! (?:by the|to)\\b)|\\bcaused by\\b|\\b(?:the )?causes?"
                    + " (?:of|which|that)\\b|, an? (?:\\w+ )?(?:result|consequence) of\\b",
            "\\bweil\\b|\\binfolgedessen\\b|\\binfolge (?:der|des|von)\\b|\\baufgrund\\b"
                    + "|\\bverursach(?:t|te|ten)\\b|\\bführ(?:t|te|ten) (?:\\p{L}+ ){0,6}zu\\b"
                    + "|\\bzur Folge\\b",
            "\\bparce qu['’e]|\\ben raison d|\\bà cause d|\\bpar conséquent\\b"
                    + "|\\b(?:a|ont) (?:entraîné|provoqué|causé|conduit à)\\b");

    /** A person or people whose word is taken for it: a name, or a learned trade. */
    private static final String PERSON =
            "(?:the |most |many |some |several |leading |recent |one |les |la plupart des )*"
                    + "(?:(?:late |distinguished |eminent )?(?:historians?|scholars?|economists?"
                    + "|experts?|specialists?|authorities|sociologists?|philosophers?|jurists?"
                    + "|anthropologists?|scientists?|historiens?|Historikern?|Experten)\\b"
                    + "(?: \\p{Lu}[\\p{L}.’'-]+){0,3}"
                    + "|(?<!the )(?:Professor |Dr\\.? )?\\p{Lu}[\\p{L}.’'-]+"
                    + "(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|and|et|und)){0,4})";

    /** "Since" of a time and not of a reason. */
    private static final String NO_TIME =
            "(?!(?:\\d|then\\b|the (?:\\w+ )?(?:war|end|beginning|start|fall|rise|days?|time|age"
                    + "|revolution|century|years?|\\d)|January|February|March|April"
                    + "|May|June|July|August|September|October|November|December)\\b)";

    /** What a goal asks for; "must have been" is a guess about the past. */
    private static final String MUST =
            "(?:must|should|ought to|needs? to|needed to|ha(?:s|ve|d) to)\\b(?! have\\b)";

    private final Scheme scheme;
    private final boolean onConclusions;
    private final Pattern pattern;

    SchemeMarks(Scheme scheme, boolean onConclusions, String... patterns) {
        this.scheme = scheme;
        this.onConclusions = onConclusions;
        String any = Stream.of(patterns).map(SchemeMarks::cased).collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(any, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A pattern that asks for a name minds capitals. */
    private static String cased(String pattern) {
        return (pattern.contains("\\p{Lu}") ? "(?:" : "(?i:") + pattern + ")";
    }

    Scheme scheme() {
        return scheme;
    }

    /** True where a conclusion shows as well as a premise how the one is drawn from the other. */
    boolean onConclusions() {
        return onConclusions;
    }

    Pattern pattern() {
        return pattern;
    }
}
