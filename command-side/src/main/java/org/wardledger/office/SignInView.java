package org.wardledger.office;

import org.jspecify.annotations.Nullable;

/** What the sign-in page shows: the name typed before, and why it was not enough. */
public record SignInView(String name, @Nullable String refusal) {}
