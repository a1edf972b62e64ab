package argmap.audit.checks;

import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.MapDiagnostic;
import argmap.diagnostic.Mend;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes down what one check finds. */
final class Report {
    private final Check check;
    private final Subject map;
    private final List<Diagnostic> found;

    Report(Check check, Subject map, List<Diagnostic> found) {
        this.check = check;
        this.map = map;
        this.found = found;
    }

    void tell(Span span, String message) {
        tell(span, message, List.of());
    }

    /** What stands in an included file has to be mended there. */
    void tell(Span span, String message, Mend mend) {
        boolean own =
                mend.changes().stream()
                        .noneMatch(
                                change ->
                                        map.sheet().includes().stream()
                                                .anyMatch(change.span()::overlaps));
        tell(span, message, own ? List.of(mend) : List.of());
    }

    private void tell(Span span, String message, List<Mend> mends) {
        found.add(new MapDiagnostic.Found(span, check.severity(), check.code(), message, mends));
    }

    /** A place that a matter of style was found at. */
    record Place(Span span, String name) {}

    /** Tells of all places at the first one: a matter of style is no reason to fill a screen. */
    void gather(List<Place> places, String message) {
        if (!places.isEmpty()) {
            List<String> others = new ArrayList<>();
            for (Place place : places.subList(1, places.size())) {
                if (!others.contains(place.name()) && others.size() < 3) {
                    others.add(place.name());
                }
            }
            int more = places.size() - 1 - others.size();
            String also = others.isEmpty() ? "" : "; so " + isOrAre(others, more);
            tell(places.get(0).span(), places.get(0).name() + " " + message + also);
        }
    }

    private static String isOrAre(List<String> names, int more) {
        String list = String.join(", ", names);
        String verb = names.size() + more > 1 ? "do " : "does ";
        return verb + list + (more > 0 ? " and " + more + " more" : "");
    }
}
