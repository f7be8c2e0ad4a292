/**
 * Who refers to whom: what the expressions of the configuration depend on, resolved to resource instances across modules,
 * {@code count} and {@code for_each}. Knows Terraform, and nothing of any resource type but the built-in {@code terraform_data}.
 *
 * <pre>
 * Resolution = Exactly Target | OneOf Target* (or none) | SomeOf Target* | Nothing | Open reason, Target*
 * Target     = Address, attribute, in the plan or not, Hop*
 * Setting    = Known Value, Hop* | AnyOf Known* | Open reason, Known*
 * </pre>
 *
 * <p>References describe the configuration, which is the side after the plan is applied. The side before has values only:
 * {@link dev.tollgate.wiring.ValueIndex} finds who holds one.
 */
@NullMarked
package dev.tollgate.wiring;

import org.jspecify.annotations.NullMarked;
