package org.wardledger.intake;

import java.util.List;
import org.wardledger.office.Action;
import org.wardledger.office.HandedIn;

/** One row in order in itself (dòng đọc được): its acts, in the order of the mapping. */
record Row(int number, List<HandedIn> acts, List<Action> actions) {}
