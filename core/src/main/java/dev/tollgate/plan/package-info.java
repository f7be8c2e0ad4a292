/**
 * What Terraform says, as immutable records. Nothing here knows JSON, Alibaba Cloud or prices.
 *
 * <pre>
 * Plan          = PlanHeader, variables, ResourceChange*, PlannedResources, DataResource*, Configuration, RelevantAttribute*, skipped
 * ResourceChange= Address, deposed key?, Action, before: Value, after: Value, ...
 * Value         = Text | Numeric | Bool | Null | Unknown | Sequence of Value | Mapping of name to Value
 * Address       = ModulePath, mode, type, name, InstanceKey
 * InstanceKey   = None | Index | Key | Undecided
 * Configuration = ProviderConfig*, root: ModuleConfig
 * ModuleConfig  = ResourceConfig*, ModuleCall*, outputs, variables
 * ConfigNode    = Expression(constant?, references) | Block(name to ConfigNode) | Blocks of Block
 * </pre>
 *
 * <p>A reader keeps only what an {@link dev.tollgate.plan.Interest} asks for, so that memory depends on what matters in a plan.
 * {@link dev.tollgate.plan.PlannedResources} is the one way to look a resource up, by its address, type or the value of an attribute; it
 * hides that most of them are parsed when somebody asks for one.
 */
@NullMarked
package dev.tollgate.plan;

import org.jspecify.annotations.NullMarked;
