package org.wardledger.law;

/** What an official should look at again (nhắc); it was recorded all the same. */
public record Warning(String field, String sentence) {}
