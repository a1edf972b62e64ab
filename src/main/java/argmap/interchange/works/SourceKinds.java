package argmap.interchange.works;

import argmap.document.CitationField;
import argmap.document.Paragraph;
import argmap.document.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Primary or secondary: whether a work comes from the time and the people that the text is about,
 * or was written about them.
 *
 * <p>A work is told only where its sign is plain; all else is {@link Kind#UNKNOWN}. In this order,
 * the first that holds:
 *
 * <ol>
 *   <li>secondary: the title calls itself a history, study, biography, guide or bibliography
 *   <li>primary: it lies in an archive
 *   <li>primary: the title is one of documents, letters, papers, diaries, memoirs, speeches,
 *       minutes, treaties, or collected or selected works
 *   <li>primary: a newspaper or letter dated within the time that the text speaks of (the middle
 *       nine tenths of the years named in its paragraphs, if there are at least {@value
 *       #FEWEST_YEARS})
 *   <li>primary: its author acts in the text: is named in it as a person (with the given name that
 *       the work gives) who ordered, told, signed ... at least twice
 *   <li>secondary: the title names a span of years and the work appeared {@value #DISTANCE} years
 *       after its end or later; eyewitnesses mostly write sooner
 * </ol>
 *
 * <p>Not taken for signs: a year near the events (books of the day are often comment), an article
 * in a journal (journals print documents too), a surname alone ("White", "Carr").
 */
final class SourceKinds {
    /** What a work is to the text that cites it. */
    enum Kind {
        PRIMARY,
        SECONDARY,
        UNKNOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A kind and why.
     *
     * @param sign what it was told by, a clause; empty for {@link Kind#UNKNOWN}
     */
    record Verdict(Kind kind, String sign) {
        static final Verdict UNKNOWN = new Verdict(Kind.UNKNOWN, "");
    }

    private static final int FEWEST_YEARS = 10;
    private static final int DISTANCE = 15;
    private static final int FEWEST_ACTS = 2;

    private static final Pattern STUDY =
            Pattern.compile(
                    "(?i)\\b(?:a|an|the)\\s+(?:\\p{L}+\\s+){0,2}(?:history|study|biography|bibliography"
                            + "|survey|interpretation)\\s+(?:of|in)\\b"
                            + "|\\ba (?:\\p{L}+ )?(?:history|biography|study)$"
                            + "|\\bguide to\\b|\\bcatalogue of\\b|^(?:rethinking|understanding)\\b");
    private static final Pattern DOCUMENTS =
            Pattern.compile(
                    "(?i)\\bdocuments? (?:on|of|relating|concerning|from|diplomatiques)\\b"
                            + "|\\b(?:documents|state papers|parliamentary papers)$"
                            + "|\\bdocumentary (?:history|survey|record)\\b"
                            + "|^foreign relations of the united states\\b"
                            + "|\\bparliamentary debates\\b|\\bhansard\\b"
                            + "|^(?:the )?(?:(?!of |in |on |and |from )[\\p{L}.'-]+ ){0,3}(?:diar(?:y|ies)|memoirs?|letters"
                            + "|correspondence|papers|speeches|autobiography|reminiscences"
                            + "|recollections|minutes|treaties)(?:$|[:,;]| of\\b| and\\b| to\\b)"
                            + "|[:,] (?:a |the )?(?:personal |political )?(?:memoirs?|diar(?:y|ies)"
                            + "|autobiography|reminiscences|recollections)(?:$|[:,;]| of\\b)"
                            + "|\\b(?:collected|selected|complete|sel\\.|coll\\.) (?:works|writings"
                            + "|papers|letters|speeches|correspondence)\\b");
    private static final Pattern SPAN =
            Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\s*[-\u2013]\\s*([0-9]{4}|[0-9]{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]{3}|20[0-9]{2})\\b");

    /** What persons do in a history and historians in a note hardly ever. */
    private static final String ACTS =
            "\\s+(?:also\\s+|then\\s+|had\\s+|later\\s+)?(?:told|ordered|sent|decided|proposed|agreed"
                    + "|refused|announced|signed|met|instructed|demanded|offered|resigned|appointed"
                    + "|negotiated|urged|sought|authori[sz]ed|replied|declared|ruled|commanded)\\b";

    private final String text;
    private final int firstYear;
    private final int lastYear;
    private final Map<PersonName, Boolean> actors = new HashMap<>();

    private SourceKinds(String text) {
        this.text = text;
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.parseInt(year.group()));
        }
        Collections.sort(years);
        boolean enough = years.size() >= FEWEST_YEARS;
        firstYear = enough ? years.get(years.size() / 20) : Integer.MAX_VALUE;
        lastYear = enough ? years.get(years.size() - 1 - years.size() / 20) : Integer.MIN_VALUE;
    }

    static SourceKinds of(CitedText cited) {
        return new SourceKinds(
                cited.document().paragraphs().stream()
                        .map(Paragraph::text)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }

    Verdict of(Work work) {
        String title = field(work, CitationField.TITLE);
        Issued issued = Issued.of(work);
        WorkType type = WorkType.of(work);
        Matcher study = STUDY.matcher(title);
        Matcher documents = DOCUMENTS.matcher(title);
        boolean documentary = documents.find();
        if (!documentary && study.find()) {
            return secondary("the title says \"" + study.group().strip() + "\"");
        }
        if (!field(work, CitationField.ARCHIVE).isEmpty()) {
            return primary("it lies in an archive");
        }
        if (documentary) {
            return primary(
                    "the title says \""
                            + documents.group().replaceAll("^[:,;\\s]+|[:,;\\s]+$", "")
                            + "\"");
        }
        boolean ofADay =
                (type == WorkType.NEWSPAPER || type == WorkType.LETTER)
                        && !field(work, CitationField.DATE).isEmpty();
        if (ofADay
                && issued.isKnown()
                && issued.firstYear() >= firstYear
                && issued.firstYear() <= lastYear) {
            return primary("dated within the time the text speaks of");
        }
        String author = field(work, CitationField.AUTHOR);
        if (!author.isEmpty()) {
            for (PersonName name : PersonName.list(author)) {
                if (!name.body() && actors.computeIfAbsent(name, this::acts)) {
                    return primary(name.family() + " acts in the text");
                }
            }
        }
        Matcher span = SPAN.matcher(title);
        if (span.find() && issued.isKnown() && issued.firstYear() >= end(span) + DISTANCE) {
            return secondary("published long after the years in its title");
        }
        return Verdict.UNKNOWN;
    }

    private boolean acts(PersonName name) {
        String family = "\\b" + Pattern.quote(name.family());
        if (!name.given().isEmpty()) {
            String given = name.given().split("\\s+", -1)[0];
            Pattern whole =
                    Pattern.compile(
                            "\\b"
                                    + Pattern.quote(given)
                                    + "(?:\\s+[\\p{Lu}][\\p{L}.]*){0,2}?\\s+"
                                    + Pattern.quote(name.family())
                                    + "\\b");
            if (!whole.matcher(text).find()) {
                return false;
            }
        }
        return Pattern.compile(family + ACTS).matcher(text).results().limit(FEWEST_ACTS).count()
                >= FEWEST_ACTS;
    }

    private static int end(Matcher span) {
        int start = Integer.parseInt(span.group(1));
        int end = Integer.parseInt(span.group(2));
        return span.group(2).length() == 2 ? start / 100 * 100 + end : end;
    }

    private static Verdict primary(String sign) {
        return new Verdict(Kind.PRIMARY, sign);
    }

    private static Verdict secondary(String sign) {
        return new Verdict(Kind.SECONDARY, sign);
    }

    private static String field(Work work, CitationField field) {
        return work.fields().getOrDefault(field, "");
    }
}
