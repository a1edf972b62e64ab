package argmap.document;

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
 * <p>A work is reported only where its sign is plain; all else is {@link Kind#UNKNOWN}. In this
 * order, the first that holds:
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
 *   <li>secondary: it appeared {@value #GENERATION} years or more after the time that the text
 *       speaks of, and nothing in its title says that it prints something older
 * </ol>
 *
 * <p>Not taken for signs: a year near the events (books of the day are often comment), an article
 * in a journal (journals print documents too), a surname alone ("White", "Carr").
 */
public final class SourceKinds {
    /** What a work is to the text that cites it. */
    public enum Kind {
        PRIMARY,
        SECONDARY,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A kind and why.
     *
     * @param sign what it was told by, a clause; empty for {@link Kind#UNKNOWN}
     */
    public record Verdict(Kind kind, String sign) {
        public static final Verdict UNKNOWN = new Verdict(Kind.UNKNOWN, "");
    }

    private static final int FEWEST_YEARS = 10;
    private static final int DISTANCE = 15;
    private static final int FEWEST_ACTS = 2;

    /** Years after which hardly anyone who took part still writes: at 25 then, at 65 now. */
    private static final int GENERATION = 40;

    /** What is printed late and may be old. */
    private static final Pattern EDITION =
            Pattern.compile(
                    "(?i)\\b(?:my|reader|readings|anthology|sources?|documents?|texts?|writings"
                            + "|works|letters?|papers|diar(?:y|ies)|memoirs?|speech(?:es)?|report"
                            + "|testimony|interviews?|autobiograph(?:y|ies)|remember\\w*"
                            + "|reminiscences|recollections|witness(?:es)?|constitution)\\b");

    private static final Pattern STUDY =
            Pattern.compile(
                    "(?i)\\b(?:a|an|the)\\s+(?:\\p{L}+\\s+){0,2}(?:history|study|biography|bibliography"
                            + "|survey|interpretation)\\s+(?:of|in)\\b|\\ba (?:\\p{L}+"
                            + " )?(?:history|biography|study)$|\\bguide to\\b|\\bcatalogue"
                            + " of\\b|^(?:rethinking|understanding)\\b");
    private static final Pattern DOCUMENTS =
            Pattern.compile(
                    "(?i)\\bdocuments?"
                            + " (?:on|of|relating|concerning|from|diplomatiques)\\b|\\b(?:documents|state"
                            + " papers|parliamentary papers)$|\\bdocumentary"
                            + " (?:history|survey|record)\\b|^foreign relations of the united"
                            + " states\\b|\\bparliamentary debates\\b|\\bhansard\\b|^(?:the )?(?:(?!of"
                            + " |in |on |and |from )[\\p{L}.'-]+"
                            + " ){0,3}(?:diar(?:y|ies)|memoirs?|letters"
                            + "|correspondence|papers|speeches|autobiography|reminiscences|recollections|minutes|treaties)(?:$|[:,;]|"
                            + " of\\b| and\\b| to\\b)|[:,] (?:a |the )?(?:personal |political"
                            + " )?(?:memoirs?|diar(?:y|ies)|autobiography|reminiscences|recollections)(?:$|[:,;]|"
                            + " of\\b)|\\b(?:collected|selected|complete|sel\\.|coll\\.)"
                            + " (?:works|writings|papers|letters|speeches|correspondence)\\b");
    private static final Pattern SPAN =
            Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\s*[-\u2013]\\s*([0-9]{4}|[0-9]{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]{3}|20[0-9]{2})\\b");

    /** What persons do in a history and historians in a note hardly ever. */
    private static final Pattern ACTS =
            Pattern.compile(
                    "\\s+(?:also\\s+|then\\s+|had\\s+|later\\s+)?(?:told|ordered|sent|decided|proposed|agreed"
                            + "|refused|announced|signed|met|instructed|demanded|offered|resigned|appointed"
                            + "|negotiated|urged|sought|authori[sz]ed|replied|declared|ruled|commanded)\\b");

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

    /**
     * Reads in a text who acts in it and what years it speaks of.
     *
     * @param citing the text whose notes cite the works
     */
    public static SourceKinds of(Document citing) {
        return new SourceKinds(
                citing.paragraphs().stream()
                        .map(Paragraph::text)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }

    /** The kind of one work, and the sign it is told by. */
    public Verdict of(Work work) {
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
        boolean edition =
                EDITION.matcher(title).find() || !field(work, CitationField.EDITION).isEmpty();
        if (lastYear > 0
                && issued.isKnown()
                && !edition
                && issued.firstYear() >= lastYear + GENERATION) {
            return secondary(
                    "published "
                            + (issued.firstYear() - lastYear)
                            + " years after the time the text speaks of");
        }
        return Verdict.UNKNOWN;
    }

    private boolean acts(PersonName name) {
        int acts = 0;
        Matcher act = ACTS.matcher(text);
        int at = text.indexOf(name.family());
        while (at >= 0 && acts < FEWEST_ACTS) {
            int end = at + name.family().length();
            boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            acts += whole && act.region(end, text.length()).lookingAt() ? 1 : 0;
            at = text.indexOf(name.family(), end);
        }
        return acts >= FEWEST_ACTS && (name.given().isEmpty() || isNamedInFull(name));
    }

    private boolean isNamedInFull(PersonName name) {
        String given = name.given().split("\\s+", -1)[0];
        return Pattern.compile(
                        "\\b"
                                + Pattern.quote(given)
                                + "(?:\\s+[\\p{Lu}][\\p{L}.]*){0,2}?\\s+"
                                + Pattern.quote(name.family())
                                + "\\b")
                .matcher(text)
                .find();
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
