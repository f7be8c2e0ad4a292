/**
 * The calls of serverless groups. The free calls and the tiers belong to the account, so the groups share them.
 */
@NullMarked
package dev.tollgate.gateway.calls;

import org.jspecify.annotations.NullMarked;
