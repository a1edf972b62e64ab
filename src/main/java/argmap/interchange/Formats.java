package argmap.interchange;

import argmap.document.Document;
import argmap.interchange.aif.Aif;
import argmap.interchange.aml.Aml;
import argmap.interchange.argdownjson.ArgdownJson;
import argmap.interchange.arguebuf.Arguebuf;
import argmap.interchange.carneades.Carneades;
import argmap.interchange.csv.Csv;
import argmap.interchange.document.DocumentHtml;
import argmap.interchange.document.DocumentJson;
import argmap.interchange.document.DocumentMarkdown;
import argmap.interchange.document.DocumentTei;
import argmap.interchange.dot.Dot;
import argmap.interchange.draft.DraftJson;
import argmap.interchange.draft.DraftOfText;
import argmap.interchange.graphml.Graphml;
import argmap.interchange.jsonld.Jsonld;
import argmap.interchange.kialo.Kialo;
import argmap.interchange.mermaid.Mermaid;
import argmap.interchange.sadface.Sadface;
import argmap.interchange.works.CitedText;
import argmap.interchange.works.WorksBibtex;
import argmap.interchange.works.WorksCsl;
import argmap.interchange.works.WorksHtml;
import argmap.interchange.works.WorksJson;
import argmap.interchange.works.WorksRis;
import argmap.interchange.works.WorksText;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every format, a line each; the first of a list is the usual one. */
public final class Formats {
    /** The rebuilt text. */
    public static final List<Format<Document>> TEXT =
            List.of(
                    new Format<>("markdown", "Pandoc Markdown", "md", DocumentMarkdown::write),
                    new Format<>("html", "a page to read", "html", DocumentHtml::write),
                    new Format<>("tei", "TEI P5", "xml", DocumentTei::write),
                    new Format<>("json", "all of it, with spans", "json", DocumentJson::write));

    /** The works that a text cites. */
    public static final List<Format<CitedText>> WORKS =
            List.of(
                    new Format<>("text", "each work with its notes", "txt", WorksText::write),
                    new Format<>("json", "citations and works", "json", WorksJson::write),
                    new Format<>("bibtex", "for LaTeX and Zotero", "bib", WorksBibtex::write),
                    new Format<>("csl-json", "for Zotero and Pandoc", "csl.json", WorksCsl::write),
                    new Format<>("ris", "for EndNote and Zotero", "ris", WorksRis::write),
                    new Format<>("html", "each work with its notes", "html", WorksHtml::write));

    /** Suggestions for a first map; the map itself is written by the map's own package. */
    public static final List<Format<DraftOfText>> DRAFT =
            List.of(new Format<>("json", "claims with reasons", "json", DraftJson::write));

    /** Argument maps. Argdown is a stage of its own and joins them where stages are joined. */
    public static final List<MapFormat> MAPS =
            List.of(
                    new MapFormat(
                            "aif",
                            "AIF JSON, of AIFdb and OVA",
                            List.of("json"),
                            Aif::knows,
                            Aif::read,
                            MapFormat.alone(Aif::write),
                            List.of("aif"),
                            "claims, steps with schemes, support, attacks, undercuts, dialogue",
                            "titles, sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "xaif",
                            "xAIF, of the Open Argument Mining framework",
                            List.of("xaif.json", "json"),
                            Aif::knowsWrapped,
                            Aif::read,
                            MapFormat.alone(Aif::writeWrapped),
                            List.of("aif", "xaif"),
                            "as AIF, with its text and settings",
                            "as AIF"),
                    new MapFormat(
                            "argdown-json",
                            "Argdown's own JSON export, with the map",
                            List.of("json"),
                            ArgdownJson::knows,
                            ArgdownJson::read,
                            MapFormat.alone(ArgdownJson::write),
                            List.of(),
                            "claims, arguments, steps, relations, sections, tags, evidence",
                            "concessions (an attack with the kind in its data)"),
                    new MapFormat(
                            "carneades",
                            "Carneades YAML",
                            List.of("yml", "yaml"),
                            Carneades::knows,
                            Carneades::read,
                            MapFormat.alone(Carneades::write),
                            List.of("carneades"),
                            "claims, steps with schemes, support, undercuts, issues, assumptions",
                            "attacks, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "sadface",
                            "SADFace JSON",
                            List.of("json"),
                            Sadface::knows,
                            Sadface::read,
                            MapFormat.alone(Sadface::write),
                            List.of("sadface"),
                            "claims, steps with schemes, support, attacks",
                            "titles, sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "arguebuf",
                            "arguebuf JSON",
                            List.of("json"),
                            Arguebuf::knows,
                            Arguebuf::read,
                            MapFormat.alone(Arguebuf::write),
                            List.of("arguebuf"),
                            "claims, steps with schemes of its list, support, attacks",
                            "titles, sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "graphml",
                            "GraphML, with the labels and colours of yEd",
                            List.of("graphml"),
                            Graphml::knows,
                            Graphml::read,
                            MapFormat.alone(Graphml::write),
                            List.of(),
                            "claims, arguments, steps, relations",
                            "sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "dot",
                            "DOT, the language of Graphviz",
                            List.of("dot", "gv"),
                            Dot::knows,
                            Dot::read,
                            MapFormat.alone(Dot::write),
                            List.of(),
                            "claims, arguments, steps, relations",
                            "sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "mermaid",
                            "Mermaid flowchart",
                            List.of("mmd", "mermaid"),
                            Mermaid::knows,
                            Mermaid::read,
                            MapFormat.alone(Mermaid::write),
                            List.of(),
                            "claims, arguments, steps, relations",
                            "sections, tags, evidence (kept in comments)"),
                    new MapFormat(
                            "csv",
                            "CSV, a table of nodes and one of edges",
                            List.of("csv"),
                            Csv::knows,
                            Csv::read,
                            MapFormat.alone(Csv::write),
                            List.of(),
                            "claims, arguments, steps, relations",
                            "sections, tags, evidence (kept as data of ours)"),
                    new MapFormat(
                            "jsonld",
                            "JSON-LD, a Web Annotation for each quotation",
                            List.of("jsonld"),
                            Jsonld::knows,
                            Jsonld::read,
                            Jsonld::write,
                            List.of("jsonld"),
                            "claims, arguments, steps, relations, places of quotations in the text",
                            "sections, tags, notes (kept as data of ours)"),
                    new MapFormat(
                            "kialo",
                            "the text that Kialo exports",
                            List.of("txt"),
                            Kialo::knows,
                            Kialo::read,
                            MapFormat.alone(Kialo::write),
                            List.of(),
                            "claims, pro and con",
                            "arguments, steps, undercuts, titles, sections, tags, evidence"),
                    new MapFormat(
                            "aml",
                            "AML, of Araucaria",
                            List.of("aml", "xml"),
                            Aml::knows,
                            Aml::read,
                            MapFormat.alone(Aml::write),
                            List.of("aml"),
                            "claims, implicit claims, steps with schemes, support, attacks",
                            "undercuts, titles of arguments, sections, tags, evidence"));

    /** A form of file that is no map, or none that can be read, and what to do instead. */
    private record Refused(String form, Predicate<Source> knows, String advice) {}

    private static final String AS_TEXT = "write its claims into a map file";

    private static final List<Refused> REFUSED =
            List.of(
                    new Refused("RTF", begins("\\{\\\\rtf"), AS_TEXT),
                    new Refused("HTML", begins("(?i)(<!doctype\\s+html|<html)\\b"), AS_TEXT),
                    new Refused(
                            "a mind map of MindMup",
                            source -> JsonShape.of(source).contains("ideas"),
                            "its lines say neither support nor attack; export it as a drawing with"
                                    + " labels (GraphML, DOT)"),
                    new Refused(
                            "a mind map of Freeplane or FreeMind",
                            begins("(?i)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<map\\b"),
                            "its lines say neither support nor attack; draw it with labels"
                                    + " (GraphML, DOT)"),
                    new Refused(
                            "LKIF",
                            begins("(?i)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(\\w+:)?lkif\\b"),
                            "write it as Carneades YAML or AIF"),
                    new Refused(
                            "a map of Rationale",
                            source -> source.name().toLowerCase(Locale.ROOT).endsWith(".rtnl"),
                            "its form is not published; export its text"),
                    new Refused(
                            "a text document",
                            source -> source.structure().isPresent(),
                            AS_TEXT + ", or read it with \"argmap draft\""));

    private Formats() {}

    private static Predicate<Source> begins(String regex) {
        Pattern start = Pattern.compile("\\A\\s*" + regex, Pattern.DOTALL);
        return source ->
                start.matcher(source.text())
                        .region(0, Math.min(source.length(), 1 << 14))
                        .lookingAt();
    }

    /** Why a file cannot be read as a map, where it is of a form that is known and not read. */
    public static Optional<Message> refused(Source source) {
        return REFUSED.stream()
                .filter(form -> form.knows().test(source))
                .findFirst()
                .map(
                        form ->
                                Code.UNREADABLE_OTHER.at(
                                        new Span(0, 0),
                                        Detail.text(form.form()),
                                        Detail.text(form.advice())));
    }

    /** The format of that name in a list. */
    public static <T> Optional<Format<T>> named(List<Format<T>> formats, String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
