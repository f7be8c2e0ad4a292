/**
 * Reads the JSON that {@code terraform show -json} prints, in one streaming pass, into the records of {@link dev.tollgate.plan}.
 *
 * <pre>
 * bytes --PlanInput--&gt; prefix, encoding --ForeignText--&gt; problem that names the cure
 *   |
 *   '--JsonScanner--&gt; DocumentCursor --&gt; TopLevelReader --&gt; StateReader, ConfigurationReader, ...
 *                          |                    '--&gt; ForeignJson --&gt; problem that names the cure
 *                          |-- a value that matters --SliceReader, JsonCursor--&gt; ValueReader, FlagTree, ConfigNodes
 *                          '-- a resource: MemberTable --&gt; ResourceEntry (which it is)
 *                                  |-- of no interest ----------&gt; counted
 *                                  |-- matters by itself --------&gt; ResourceChangeReader, DeclarationReader
 *                                  '-- matters when looked up ---&gt; EntryWriter --&gt; ResourceStore, parsed on demand
 * </pre>
 *
 * <p>JsonScanner checks the grammar of every byte and says where things begin and end. The library parses what matters from its bytes.
 * A resource that matters only where another refers to it is kept as the bytes of what is wanted of it, once it is certain that parsing
 * them later cannot fail. Nothing relies on the order of keys or on white space: tools that re-save plans change both. No message holds
 * content of the input.
 */
@NullMarked
package dev.tollgate.plan.json;

import org.jspecify.annotations.NullMarked;
