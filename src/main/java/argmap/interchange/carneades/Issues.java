package argmap.interchange.carneades;

import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Relation;
import argmap.interchange.DataPlaces;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads issues: the positions of one exclude each other. */
final class Issues {
    /** An issue of more positions is kept as data alone: their pairs would swamp the map. */
    static final int MOST_POSITIONS = 50;

    private final DataPlaces places;
    private final Set<String> statements;
    private final List<Message> diagnostics;
    private final List<Relation> relations = new ArrayList<>();

    Issues(DataPlaces places, Set<String> statements, List<Message> diagnostics) {
        this.places = places;
        this.statements = statements;
        this.diagnostics = diagnostics;
    }

    List<Relation> read(Fields issues) {
        for (Datum value : issues.entries().values()) {
            if (value instanceof Fields issue) {
                issue(issue.texts("positions"), places.of(issue));
            }
        }
        return relations;
    }

    private void issue(List<String> positions, Span span) {
        if (positions.size() > MOST_POSITIONS) {
            diagnostics.add(Code.ODD_ISSUE.at(span, Detail.number(positions.size())));
            return;
        }
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                String one = positions.get(i);
                String other = positions.get(j);
                if (statements.contains(one) && statements.contains(other)) {
                    relations.add(
                            new Relation.Between(
                                    Relation.Kind.CONTRARY,
                                    new ClaimId(one),
                                    new ClaimId(other),
                                    span));
                }
            }
        }
    }
}
