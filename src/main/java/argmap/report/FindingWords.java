package argmap.report;

import argmap.audit.Finding;
import argmap.message.Templates;

/** What the audit found, in a handout's language and fit for any page. */
final class FindingWords {
    private final Templates templates;

    FindingWords(Phrases phrases) {
        this.templates = Templates.of(phrases.language());
    }

    /** As a question to discuss. */
    String question(Finding finding) {
        return Words.clean(templates.ask(finding.message()));
    }

    /** As a sentence. */
    String sentence(Finding finding) {
        return Words.clean(templates.say(finding.message()));
    }
}
