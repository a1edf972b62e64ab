package argmap.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A text as a tree of rhetorical relations, in the rs4 format of RSTWeb.
 *
 * @param clauses in reading order
 * @param sentences for each clause the number of its sentence
 */
public record RstDocument(
        String name, List<String> clauses, List<Integer> sentences, List<Related> relations) {

    /**
     * A relation between two clauses.
     *
     * @param from the clause that the satellite is about
     * @param begin the first clause of the whole satellite
     * @param end the last one
     */
    public record Related(String kind, int from, int to, int begin, int end) {}

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"”’')\\] ]*$");

    private record Node(String id, String parent, String relation, boolean clause) {}

    /**
     * Genres of GUM whose texts are under CC BY by its LICENSE.txt, and OpenStax's textbooks.
     * Biographies and travel guides are CC BY-SA, of the speeches it says nothing: they lend no
     * weights.
     */
    private static final Set<String> FREE =
            Set.of("academic", "court", "interview", "news", "textbook");

    /** The documents of a folder from which weights that ship may be learned. */
    public static List<RstDocument> free(Path folder) throws IOException {
        return all(folder).stream().filter(document -> FREE.contains(document.genre())).toList();
    }

    /** {@code GUM_news_taxes.rs4} is of the genre "news". */
    private String genre() {
        return name.replaceAll("^GUM_([a-z]+)_.*$", "$1");
    }

    public static List<RstDocument> all(Path folder) throws IOException {
        List<RstDocument> documents = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".rs4")) {
                        documents.add(read(file));
                    }
                }
            }
        }
        return documents;
    }

    private static RstDocument read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            return new Tree(root).document(file.getFileName().toString());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no rs4 file", e);
        }
    }

    private static final class Tree {
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<String, List<String>> children = new HashMap<>();
        private final Map<String, Integer> order = new LinkedHashMap<>();
        private final Set<String> joining = new HashSet<>();
        private final List<String> texts = new ArrayList<>();

        Tree(Element root) {
            for (Element relation : elements(root, "rel")) {
                if (relation.getAttribute("type").equals("multinuc")) {
                    joining.add(relation.getAttribute("name"));
                }
            }
            for (Element clause : elements(root, "segment")) {
                order.put(clause.getAttribute("id"), texts.size());
                texts.add(clause.getTextContent().strip());
                add(clause, true);
            }
            elements(root, "group").forEach(group -> add(group, false));
        }

        private void add(Element element, boolean clause) {
            Node node =
                    new Node(
                            element.getAttribute("id"),
                            element.getAttribute("parent"),
                            element.getAttribute("relname"),
                            clause);
            nodes.put(node.id(), node);
            children.computeIfAbsent(node.parent(), p -> new ArrayList<>()).add(node.id());
        }

        private Node node(String id) {
            return Objects.requireNonNull(nodes.get(id), id);
        }

        private int number(String clause) {
            return Objects.requireNonNull(order.get(clause), clause);
        }

        RstDocument document(String name) {
            List<Related> relations = new ArrayList<>();
            for (Node node : nodes.values()) {
                boolean satellite =
                        !node.parent().isEmpty()
                                && !node.relation().equals("span")
                                && !joining.contains(node.relation());
                if (satellite) {
                    int from = head(node.id());
                    int to = head(node.parent());
                    if (from != to) {
                        relations.add(
                                new Related(
                                        node.relation(),
                                        from,
                                        to,
                                        first(node.id()),
                                        last(node.id())));
                    }
                }
                joined(node, relations);
            }
            return new RstDocument(name, texts, sentences(), relations);
        }

        private void joined(Node parent, List<Related> relations) {
            List<String> joined =
                    children.getOrDefault(parent.id(), List.of()).stream()
                            .filter(id -> joining.contains(node(id).relation()))
                            .sorted((a, b) -> Integer.compare(first(a), first(b)))
                            .toList();
            for (int i = 1; i < joined.size(); i++) {
                String kind = node(joined.get(i)).relation();
                if (!node(joined.get(i - 1)).relation().equals("same-unit")) {
                    relations.add(
                            new Related(
                                    kind,
                                    head(joined.get(i)),
                                    head(joined.get(i - 1)),
                                    first(joined.get(i)),
                                    last(joined.get(i))));
                }
            }
        }

        /** The number of the first clause under a node. */
        private int first(String id) {
            if (node(id).clause()) {
                return number(id);
            }
            return children.getOrDefault(id, List.of()).stream()
                    .mapToInt(this::first)
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        private int last(String id) {
            if (node(id).clause()) {
                return number(id);
            }
            return children.getOrDefault(id, List.of()).stream()
                    .mapToInt(this::last)
                    .max()
                    .orElse(0);
        }

        /** The clause that a node is about: down along its nuclei, the first of several. */
        private int head(String id) {
            if (node(id).clause()) {
                return number(id);
            }
            List<String> under = children.getOrDefault(id, List.of());
            List<String> nuclei =
                    under.stream()
                            .filter(
                                    child ->
                                            node(child).relation().equals("span")
                                                    || joining.contains(node(child).relation()))
                            .toList();
            return head(
                    (nuclei.isEmpty() ? under : nuclei)
                            .stream()
                                    .min((a, b) -> Integer.compare(first(a), first(b)))
                                    .orElseThrow());
        }

        private List<Integer> sentences() {
            List<Integer> sentences = new ArrayList<>();
            int sentence = 0;
            for (String text : texts) {
                sentences.add(sentence);
                sentence += SENTENCE_END.matcher(text).find() ? 1 : 0;
            }
            return sentences;
        }

        private static List<Element> elements(Element root, String name) {
            List<Element> found = new ArrayList<>();
            NodeList list = root.getElementsByTagName(name);
            for (int i = 0; i < list.getLength(); i++) {
                found.add((Element) list.item(i));
            }
            return found;
        }
    }
}
