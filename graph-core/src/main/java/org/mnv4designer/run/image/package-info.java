/**
 * From an image file to the tensor that a network takes, as Pillow and PyTorch's transforms do it: reading with limits,
 * orientation, resampling, cropping, padding, normalising. Start with {@link org.mnv4designer.run.image.Preprocessor}.
 */
@NullMarked
package org.mnv4designer.run.image;

import org.jspecify.annotations.NullMarked;
