/**
 * The contract of export: an {@link org.mnv4designer.spec.SpecWriter} turns a lowered design into a file of one format,
 * or says which block it cannot write. The JSON spec ({@link org.mnv4designer.spec.JsonSpecWriter}) lives here; every
 * other format is a plugin that the service loader finds ({@link org.mnv4designer.spec.SpecWriters}). May use every
 * room above it but {@code run} and {@code search}. Start reading at {@link org.mnv4designer.spec.SpecWriter}.
 */
@NullMarked
package org.mnv4designer.spec;

import org.jspecify.annotations.NullMarked;
