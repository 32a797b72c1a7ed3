package org.wardledger.launcher.sample;

import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * One act of the reference year (một việc), as an official would enter it.
 *
 * @param row the row it comes from; recorded twice, it is the same act
 * @param day the day it happened
 * @param record what it is about: acts on the same record keep their order
 * @param position in what capacity it was done
 * @param kind the kind of action
 * @param fields what the form of that kind asks for
 */
record Act(String row, LocalDate day, String record, String position, String kind, ObjectNode fields) {
    String idempotencyKey() {
        return "sample-2023/" + row;
    }
}
