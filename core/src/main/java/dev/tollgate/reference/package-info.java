/**
 * Who refers to whom: the expressions of the configuration resolved to resource instances across modules, {@code count} and
 * {@code for_each}. Knows Terraform, and no resource type but the built-in {@code terraform_data}.
 *
 * <pre>
 * ResolvedReference  = Exactly ReferencedResource | OneOf ReferencedResource* (or none) | SomeOf ReferencedResource* | Nothing
 *                    | Open reason, ReferencedResource*
 * ReferencedResource = Address, attribute, in the plan or not, ReferenceStep*
 * ConstantValue      = Known Value, ReferenceStep* | AnyOf Known* | Open reason, Known*
 * </pre>
 *
 * <p>References describe the configuration, which is the side after the plan is applied. The side before has values only:
 * {@link dev.tollgate.reference.ValueIndex} finds who holds one.
 */
@NullMarked
package dev.tollgate.reference;

import org.jspecify.annotations.NullMarked;
