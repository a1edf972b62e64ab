package argmap.diagram;

/** What of a map a diagram shows. */
public enum View {
    /** Claims and arguments; pages and notes stand small in their boxes. */
    CLAIMS,
    /** Claims and arguments with the paragraphs, notes and works they rest on. */
    EVIDENCE
}
