package argmap.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * How much of a text speaks of what a sentence speaks of: PageRank over the graph of sentences that
 * share telling words (Mihalcea and Tarau, "TextRank", 2004; Erkan and Radev, "LexRank", 2004), by
 * JGraphT.
 */
final class Centrality {
    /** Neighbours kept for each sentence; more only add sentences that share a common word. */
    private static final int NEIGHBOURS = 8;

    /**
     * Sentences up to which the graph is made: a book of 2,000 pages. Beyond it every sentence
     * counts as middling, so that a hostile text can fill neither memory nor time.
     */
    private static final int MOST = 40_000;

    private Centrality() {}

    /** For each sentence the share of sentences that are less central, 0 to 1. */
    static double[] of(List<Sentence> sentences, WordIndex index) {
        if (sentences.size() > MOST) {
            double[] middling = new double[sentences.size()];
            Arrays.fill(middling, 0.5);
            return middling;
        }
        Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (Sentence sentence : sentences) {
            graph.addVertex(sentence.index());
        }
        for (Sentence from : sentences) {
            for (WordIndex.Hit hit : index.best(from.words(), NEIGHBOURS + 1)) {
                if (hit.text() != from.index()) {
                    DefaultWeightedEdge edge = graph.addEdge(from.index(), hit.text());
                    graph.setEdgeWeight(edge, hit.score());
                }
            }
        }
        return ranks(sentences.size(), graph);
    }

    private static double[] ranks(int size, Graph<Integer, DefaultWeightedEdge> graph) {
        double[] scores = new double[size];
        new PageRank<>(graph, PageRank.DAMPING_FACTOR_DEFAULT, 50)
                .getScores()
                .forEach((sentence, score) -> scores[sentence] = score);
        List<Double> sorted = new ArrayList<>();
        for (double score : scores) {
            sorted.add(score);
        }
        sorted.sort(null);
        double[] order = sorted.stream().mapToDouble(Double::doubleValue).toArray();
        double[] ranks = new double[size];
        for (int i = 0; i < size; i++) {
            int below = Arrays.binarySearch(order, scores[i]);
            while (below > 0 && order[below - 1] == scores[i]) {
                below--;
            }
            ranks[i] = size < 2 ? 0 : (double) below / (size - 1);
        }
        return ranks;
    }
}
