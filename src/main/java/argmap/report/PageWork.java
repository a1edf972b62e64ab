package argmap.report;

import argmap.document.Citation;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Fragment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A work that notes cite, as the reading page lists it.
 *
 * @param name its short form
 * @param notes where it is cited: "152 (223–25)"
 * @param claims what rests on it
 */
record PageWork(
        String id, String name, String description, List<PageLink> notes, List<PageLink> claims) {
    PageWork {
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
    }

    /** All works, in the order of their first citation. */
    static List<PageWork> all(Works works, PageNotes notes, List<PageClaim> claims) {
        Map<String, List<PageLink>> resting = new HashMap<>();
        for (PageClaim claim : claims) {
            for (PageLink work : claim.works()) {
                resting.computeIfAbsent(work.link(), link -> new ArrayList<>())
                        .add(new PageLink(claim.number() + " " + claim.title(), claim.link()));
            }
        }
        List<PageWork> all = new ArrayList<>();
        works.byWork()
                .forEach(
                        (id, citations) -> {
                            Work work = works.works().get(all.size());
                            Fragment place = Fragment.work(id);
                            String name = work.shortName().isEmpty() ? work.id() : work.shortName();
                            all.add(
                                    new PageWork(
                                            place.name(),
                                            Words.clean(name),
                                            Words.clean(work.description()),
                                            cited(citations, notes),
                                            resting.getOrDefault(place.link(), List.of())));
                        });
        return all;
    }

    private static List<PageLink> cited(List<Citation> citations, PageNotes notes) {
        Map<PageNote, Set<String>> pinpoints = new LinkedHashMap<>();
        for (Citation citation : citations) {
            notes.note(citation.note())
                    .ifPresent(
                            note -> {
                                Set<String> all =
                                        pinpoints.computeIfAbsent(note, n -> new LinkedHashSet<>());
                                if (!citation.pinpoint().isEmpty()) {
                                    all.add(Words.clean(citation.pinpoint()));
                                }
                            });
        }
        List<PageLink> links = new ArrayList<>();
        pinpoints.forEach(
                (note, all) -> {
                    String behind = all.isEmpty() ? "" : " (" + String.join("; ", all) + ")";
                    links.add(new PageLink(note.label() + behind, note.link(), 0, note.name()));
                });
        return links;
    }
}
