package argmap.mining;

import java.util.regex.Pattern;

/**
 * Words that show what a sentence does in an argument. The lists follow Knott and Dale, "Using
 * linguistic phenomena to motivate a set of coherence relations" (1994), the Penn Discourse
 * Treebank's connectives, and for stance Hyland, "Metadiscourse" (2005), appendix.
 */
enum Connectives {
    SUMMING(
            start(
                            "in sum",
                            "in short",
                            "in brief",
                            "to sum up",
                            "to conclude",
                            "in conclusion",
                            "on the whole",
                            "all in all",
                            "above all",
                            "taken together",
                            "all told",
                            "(?:viewed|taken)? ?as a whole",
                            "on balance",
                            "in (?:each|every) case",
                            "in all",
                            "in the end",
                            "in essence",
                            "more generally",
                            "ultimately",
                            "in general",
                            "overall",
                            "finally, (?:it|the|this|these)",
                            "the (?:main|central|principal|chief|key)"
                                    + " (?:point|claim|argument|conclusion)")
                    + "|, in (?:short|sum|brief),"),
    INFERRING(
            start(
                            "thus",
                            "therefore",
                            "hence",
                            "consequently",
                            "accordingly",
                            "as a (?:result|consequence)",
                            "it follows",
                            "for (?:this|these|that|all these) reasons?",
                            "this (?:means|shows|suggests|implies|explains|indicates)",
                            "these \\w+ (?:mean|show|suggest|imply|explain|indicate|reveal)",
                            "not surprisingly",
                            "clearly",
                            "so")
                    + "|, (?:thus|therefore|hence|consequently|accordingly),?"),
    CONCEDING(
            start(
                            "although",
                            "though",
                            "even though",
                            "while",
                            "whereas",
                            "despite",
                            "in spite of",
                            "notwithstanding",
                            "granted",
                            "admittedly",
                            "of course",
                            "to be sure",
                            "certainly",
                            "no doubt",
                            "true,",
                            "it is true",
                            "at the same time",
                            "nevertheless",
                            "nonetheless",
                            "even so",
                            "still,",
                            "whatever")
                    + "|, (?:although|though|even though|even if|despite|in spite of)\\b"
                    + "|\\b(?:nevertheless|nonetheless|notwithstanding)\\b"),
    /** Of a whole sentence, against the one before it. */
    TURNING(
            start(
                            "but",
                            "yet",
                            "however",
                            "nevertheless",
                            "nonetheless",
                            "even so",
                            "still,",
                            "at the same time",
                            "to be sure",
                            "of course",
                            "admittedly",
                            "granted",
                            "true,",
                            "it is true",
                            "certainly",
                            "no doubt")
                    + "|, however,"),
    /** The author grants something, to outweigh it in what follows. */
    GRANTING(
            start(
                    "to be sure",
                    "of course",
                    "admittedly",
                    "granted",
                    "true,",
                    "it is true",
                    "it is not to be denied",
                    "it cannot be denied",
                    "certainly,",
                    "no doubt",
                    "doubtless",
                    "undoubtedly,",
                    "indeed, it is true")),
    /** What somebody else holds: a view that the author may reject. */
    ATTRIBUTING(
            "^According to [^,]{3,60},|\\bin the (?:view|opinion|eyes) of\\b"
                    + "|\\bit (?:is|was|has been|may|might|will|could)(?: \\w+){0,3}"
                    + " (?:said|argued|objected|supposed|asserted|alleged|claimed|maintained"
                    + "|contended|thought)\\b"
                    + "|\\b(?:view|notion|theory|doctrine|position|objection|apology)s? (?:of"
                    + " [^,;]{2,50} )?(?:is|was|has been|have been)[^;]{0,60}\\bthat\\b"
                    + "|(?<!\\bI |\\bwe )\\b(?:some(?: one| people)?|many|most|others?|those|critics"
                    + "|opponents|counsel|they|he|she|who|(?!I\\b|We\\b|the\\b|to\\b|an?\\b|this"
                    + "\\b|that\\b|not\\b|be\\b|and\\b|may\\b)[\\p{L}’'-]{3,20}s?)"
                    + " (?:(?:has|have|had|would|may|might|will|often|always|usually|naturally|also"
                    + "|then|even) )*(?:argue[sd]?|maintain(?:s|ed)? that|contend(?:s|ed)?"
                    + "|assert(?:s|ed)? that|allege[sd]?|insist(?:s|ed)?|object(?:s|ed)? that"
                    + "|repl(?:y|ies|ied)|retort(?:s|ed)?|believe[sd]? that|h(?:o|e)lds? that|says?,? that"
                    + "|sa(?:ys?|id),? [“\"]|claim(?:s|ed)? that|suggest(?:s|ed)? that"
                    + "|den(?:y|ies|ied) that)\\b"),
    /** The author says what will be done, not what is so. */
    ANNOUNCING(
            "\\b(?:I|we) (?:shall|will|propose|proceed|intend|now|must now|may now|have now|come"
                    + "|pass|turn|return)(?: \\w+){0,3} (?:to |now )?(?:consider|examine|describe"
                    + "|explain|discuss|show|speak|treat|begin|state|say|turn|pass|return|answer"
                    + "|inquire|endeavou?r|give|mention|proceed|compare|look|take up)\\b"
                    + "|\\blet us (?:now|then|first|next)?,? ?(?:consider|turn|examine|look|see|take"
                    + "|return|begin|pass|hear)\\b"
                    + "|\\b(?:the|my|our) readers?\\b"
                    + "|\\bin (?:this|the (?:next|following|present|last|preceding)) (?:chapter"
                    + "|section|essay|article|lecture|pages?)\\b"
                    + "|\\b(?:as follows|remains? to be (?:seen|shown|considered|examined)"
                    + "|it (?:only )?remains to|I cannot here|a word (?:must be|may be|should be)"
                    + " said)\\b"),
    /** The author says what he or she thinks. */
    JUDGING(
            "\\b(?:I|we) (?:think|believe|hold|maintain|contend|conclude|suspect|doubt|am"
                    + " (?:convinced|persuaded|sure|of opinion)|are (?:convinced|persuaded)"
                    + "|cannot but|may (?:conclude|infer|say)|must (?:conclude|admit|infer)"
                    + "|concluded|find)\\b"
                    + "|\\bin my (?:opinion|view|judge?ment)\\b|\\b(?:it )?seems to me\\b"
                    + "|\\bto my mind\\b|\\bto be (?:regretted|feared|hoped)\\b"),
    CONTRASTING(
            start(
                            "but",
                            "yet",
                            "however",
                            "on the other hand",
                            "by contrast",
                            "in contrast",
                            "on the contrary",
                            "conversely",
                            "instead",
                            "rather,",
                            "far from",
                            "unlike")
                    + "|, however,|\\brather than\\b|\\bnot \\w+(?: \\w+){0,6},? but\\b"),
    OPPOSING("\\b(?:critics|objections?|contrary to|disput(?:e[sd]?|ing)|refut\\w+|rebut\\w+)\\b"),
    EXAMPLE(
            start(
                            "for example",
                            "for instance",
                            "in one case",
                            "a case in point",
                            "to illustrate",
                            "consider",
                            "an example",
                            "by way of example")
                    + "|, for (?:example|instance),|\\be\\.g\\.|\\bexamples? of\\b"
                    + "|\\b(?:illustrates?|exemplif\\w+)\\b"),
    CAUSING(
            start(
                            "because",
                            "since (?!\\d|then|the (?:end|beginning|rising))",
                            "as a result",
                            "owing to",
                            "due to",
                            "for (?:it|the|he|she|they|there|if|as)")
                    + "|\\b(?:because|owing to|due to|on account of|led to|leads to|caused?|causes"
                    + "|resulted (?:in|from)|results? (?:in|from)|brought about|gave rise to)\\b"),
    MOVING("\\b(?:forced|enabled|encouraged|persuaded|prompted|convinced)\\b"),
    RESTATING(
            start(
                    "in other words",
                    "that is,",
                    "that is to say",
                    "again,",
                    "as noted",
                    "as we have seen",
                    "to repeat",
                    "put differently",
                    "put another way")),
    ADDING(
            start(
                    "moreover",
                    "furthermore",
                    "in addition",
                    "also,",
                    "second,",
                    "third,",
                    "finally,",
                    "besides",
                    "further,",
                    "for (?:its|his|her|their) part")),
    STANCE(
            "\\b(?:reveal(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed|n)?|demonstrate[sd]?|indicate[sd]?"
                    + "|impl(?:y|ies|ied)|explain(?:s|ed)?|reflect(?:s|ed)?|confirm(?:s|ed)?|best"
                    + " (?:seen|understood|explained)|appear(?:s|ed)? to|seem(?:s|ed)? to|in"
                    + " fact|indeed|surely|evident(?:ly)?|apparent|obvious(?:ly)?|undoubtedly|argue[sd]?|conclude[sd]?|mark(?:s|ed)"
                    + " the|meant that|depend(?:s|ed) (?:up)?on"
                    + "|essential(?:ly)?|largely|primar(?:y|ily)|chief(?:ly)?|main(?:ly)?"
                    + "|fundamental(?:ly)?|crucial|decisive|significant(?:ly)?|important|inevitabl[ey]|necessar(?:y|ily)|inherent(?:ly)?|invariably|more"
                    + " than|less than|only|merely|cannot|could not|must|virtually|far more|the"
                    + " (?:reason|cause|result|effect)s?)\\b"),
    BELIEVING(
            "\\b(?:believ(?:e[sd]?|ing)|beliefs?|view(?:s|ed)?|saw|seen|regard(?:s|ed)?"
                    + "|perce(?:ption|ptions|ived?|ives)|assum(?:ed?|es|ption|ptions)|hope[sd]?"
                    + "|fear(?:s|ed)?|convinced|recogni[sz]e[sd]?|reali[sz]e[sd]?|expect(?:s|ed)?"
                    + "|underst(?:ood|and|ands|anding)|thought|worr(?:y|ied|ies)|aware|faith)\\b"),
    /** A clause with "that" behind whatever verb, noun or adjective. */
    SAYING_THAT(
            "\\b\\w{3,20} that (?:the|a|an|it|they|he|she|its|their|his|this|these|no|there"
                    + "|(?-i:\\p{Lu})\\w+)\\b"),
    GENERAL(
            "\\b(?:each|both|all|most|neither|every|many|no one|nobody|any|always|never|often"
                    + "|few)\\b"),
    WEIGHING(
            "\\b(?:more|less|most|least|better|best|greater|stronger|increas\\w+|only|primar\\w+"
                    + "|chief\\w*|main\\w*|largely)\\b"),
    TOLD_BY_OTHERS(
            "\\b(?:said|told|wrote|declared|announced|replied|reported|remarked|recalled|stated"
                    + "|asked|warned|informed|cabled|telegraphed|complained|promised|proposed)\\b"),
    NARRATING(
            "^(?:On|In|By|At|During|After|Before|When|Meanwhile|Then|Later|Soon)\\b[^,]{0,60}"
                    + "\\b(?:1[0-9]{3}|20[0-9]{2}|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)\\b"),
    LEANING("^(?:He|She|They|It|His|Her|Their|Its|Them|Him)\\b");

    private final Pattern pattern;

    Connectives(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** A sentence's marks stand in its first lines; the rest of a torn text is not searched. */
    private static final int LOOKED_AT = 2_000;

    boolean in(String sentence) {
        return pattern.matcher(head(sentence)).find();
    }

    int count(String sentence) {
        return (int) pattern.matcher(head(sentence)).results().count();
    }

    /** The words that were found, as the sentence has them; empty when there are none. */
    String found(String sentence) {
        return found(sentence, TextTongue.ENGLISH);
    }

    /** The same in another language; a mark that has no words in it there is never found. */
    String found(String sentence, TextTongue tongue) {
        Pattern its = tongue == TextTongue.ENGLISH ? pattern : ForeignMarks.of(this, tongue);
        var matcher = its.matcher(head(sentence));
        if (!matcher.find()) {
            return "";
        }
        return matcher.group().replaceAll("^[\\s,\"“”]+|[\\s,]+$", "");
    }

    private static String head(String sentence) {
        return sentence.length() > LOOKED_AT ? sentence.substring(0, LOOKED_AT) : sentence;
    }

    /** Any of the words at the sentence's start, an opening quotation mark left aside. */
    private static String start(String... words) {
        return "^[\"“(\\s]*(?:" + String.join("|", words) + ")(?!\\w)";
    }
}
