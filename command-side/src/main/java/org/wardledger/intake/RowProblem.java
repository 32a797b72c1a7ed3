package org.wardledger.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row (lỗi của dòng).
 *
 * @param row the number beside it in the spreadsheet
 * @param column the name of its column, where it is about one
 */
public record RowProblem(int row, @Nullable String column, String sentence) {}
