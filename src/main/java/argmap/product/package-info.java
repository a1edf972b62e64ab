/**
 * What a user is given, made of a map and its text: the folder that {@code build} fills, handouts,
 * pictures. In go values, out come files as bytes; nothing here touches a file, a terminal or a
 * clock. The command line, the server and {@link argmap.Argmap} call it.
 *
 * <p>Start at {@link argmap.product.Products}, {@link argmap.product.Handouts} or {@link
 * argmap.product.Rendering}.
 */
@NullMarked
package argmap.product;

import org.jspecify.annotations.NullMarked;
