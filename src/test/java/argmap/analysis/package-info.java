/** Tests of the analysis. */
@org.jspecify.annotations.NullMarked
package argmap.analysis;
