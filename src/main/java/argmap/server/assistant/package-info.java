/**
 * A door for assistants: the Model Context Protocol over standard streams, so that what a language
 * model proposes for a map is proved to stand in the text.
 *
 * <p>Start at {@link argmap.server.assistant.AssistantServer}. One folder is open to the assistant;
 * nothing outside of it is read, nothing but suggestions in a map of it is written, and nothing is
 * sent anywhere.
 */
@NullMarked
package argmap.server.assistant;

import org.jspecify.annotations.NullMarked;
