package argmap.files;

import argmap.ReadText;
import argmap.audit.QuotationFinder;

/** A text, and what finds quotations in it: kept while a map of it is read again and again. */
public record IndexedText(ReadText text, QuotationFinder finder) {
    public static IndexedText of(ReadText text) {
        return new IndexedText(text, new QuotationFinder(text.document()));
    }
}
