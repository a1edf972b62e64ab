package argmap.graph;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.MapNode.ArgumentNode;
import argmap.graph.MapNode.ClaimNode;
import argmap.graph.MapNode.NoteNode;
import argmap.graph.MapNode.ParagraphNode;
import argmap.graph.MapNode.WorkNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * A grounded map as one directed graph: works are cited in notes, notes back paragraphs, paragraphs
 * carry claims, and claims and arguments bear on each other. Every edge points up, to what it bears
 * on. Nodes and edges keep the map's order, so equal maps give equal graphs.
 *
 * <pre>{@code
 * Graph<MapNode, MapEdge> graph = ArgumentGraph.of(grounded);
 * graph.incomingEdgesOf(claim).size();
 * }</pre>
 */
public final class ArgumentGraph {
    private final GroundedMap grounded;

    /** Whether each citation is a node of its own and each edge has its place. */
    private final Graph<MapNode, MapEdge> graph = new DirectedMultigraph<>(MapEdge.class);

    private final Map<NodeId, MapNode> nodes = new LinkedHashMap<>();
    private final Map<Integer, Map<List<NoteNumber>, MapNode>> paragraphs = new HashMap<>();
    private final Map<NoteNumber, MapNode> notes = new HashMap<>();
    private final Map<String, MapNode> works = new HashMap<>();

    private ArgumentGraph(GroundedMap grounded) {
        this.grounded = grounded;
    }

    /** Claims, arguments, paragraphs, notes and works. Takes time linear in what it holds. */
    public static Graph<MapNode, MapEdge> of(GroundedMap grounded) {
        ArgumentGraph made = new ArgumentGraph(grounded);
        made.addMap();
        made.addEvidence();
        return new AsUnmodifiableGraph<>(made.graph);
    }

    /** Claims and arguments alone. */
    public static Graph<MapNode, MapEdge> of(ArgumentMap map) {
        return of(new GroundedMap(map, Document.EMPTY, Works.NONE, List.of()));
    }

    private void addMap() {
        ArgumentMap map = grounded.map();
        for (Claim claim : map.claims()) {
            add(claim.id(), new ClaimNode("c" + (nodes.size() + 1), claim));
        }
        int arguments = 0;
        for (Argument argument : map.arguments()) {
            add(argument.id(), new ArgumentNode("a" + ++arguments, argument));
        }
        for (Argument argument : map.arguments()) {
            for (Inference inference : argument.inferences()) {
                for (ClaimId premise : inference.premises()) {
                    connect(MapEdge.Kind.PREMISE, node(premise), node(argument.id()));
                }
                connect(MapEdge.Kind.CONCLUSION, node(argument.id()), node(inference.conclusion()));
            }
        }
        for (Relation relation : map.relations()) {
            MapNode to =
                    node(
                            relation.fold(
                                    Relation.Between::to,
                                    undercut -> undercut.inference().argument()));
            connect(
                    relation.fold(b -> kind(b.kind()), u -> MapEdge.Kind.UNDERCUT),
                    node(relation.from()),
                    to);
        }
    }

    private static MapEdge.Kind kind(Relation.Kind kind) {
        return switch (kind) {
            case SUPPORT -> MapEdge.Kind.SUPPORT;
            case ATTACK -> MapEdge.Kind.ATTACK;
            case CONCESSION -> MapEdge.Kind.CONCESSION;
            case CONTRARY -> MapEdge.Kind.CONTRARY;
            case CONTRADICTORY -> MapEdge.Kind.CONTRADICTORY;
        };
    }

    private void addEvidence() {
        for (Evidence evidence : grounded.evidence()) {
            MapNode carried = node(evidence.node());
            if (evidence.passage().container() == Passage.Container.NOTE) {
                Note note = grounded.document().notes().get(evidence.passage().index());
                connect(MapEdge.Kind.EVIDENCE, noteNode(note), carried);
                continue;
            }
            Paragraph paragraph = grounded.document().paragraphs().get(evidence.passage().index());
            MapNode from = paragraphNode(paragraph, evidence);
            connect(MapEdge.Kind.EVIDENCE, from, carried);
            for (Evidence.NoteSupport support : evidence.counted()) {
                grounded.document()
                        .note(support.note())
                        .ifPresent(note -> connect(MapEdge.Kind.BACKS, noteNode(note), from));
            }
        }
    }

    private MapNode paragraphNode(Paragraph paragraph, Evidence evidence) {
        Map<List<NoteNumber>, MapNode> parts =
                paragraphs.computeIfAbsent(paragraph.index(), index -> new LinkedHashMap<>());
        List<NoteNumber> numbers =
                evidence.counted().stream().map(Evidence.NoteSupport::note).toList();
        String key = "p" + (paragraph.index() + 1);
        String part = parts.isEmpty() ? key : key + "." + (parts.size() + 1);
        return parts.computeIfAbsent(
                numbers,
                n -> vertex(new ParagraphNode(part, paragraph, evidence.passage().span())));
    }

    private MapNode noteNode(Note note) {
        MapNode known = notes.get(note.number());
        if (known != null) {
            return known;
        }
        MapNode made = vertex(new NoteNode("n" + note.id(), note));
        notes.put(note.number(), made);
        for (Citation citation : grounded.works().ofNote(note.number())) {
            grounded.works()
                    .work(citation.workId())
                    .ifPresent(work -> connect(MapEdge.Kind.CITED_IN, workNode(work), made));
        }
        return made;
    }

    private MapNode workNode(Work work) {
        return works.computeIfAbsent(
                work.id(), id -> vertex(new WorkNode("w" + (works.size() + 1), work)));
    }

    private void add(NodeId id, MapNode node) {
        nodes.put(id, vertex(node));
    }

    private MapNode node(NodeId id) {
        MapNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("the map has no " + id.written());
        }
        return node;
    }

    private MapNode vertex(MapNode node) {
        graph.addVertex(node);
        return node;
    }

    /** A claim that supports itself is a finding of the checks, not an edge: loops are left out. */
    private void connect(MapEdge.Kind kind, MapNode from, MapNode to) {
        MapEdge edge = new MapEdge(kind, from.key(), to.key());
        if (!from.equals(to) && !graph.containsEdge(edge)) {
            graph.addEdge(from, to, edge);
        }
    }
}
