package org.wardledger.log;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @Test
    void the_bundle_and_the_tile_of_the_reference_tree_have_the_known_bytes() {
        byte[] bundle = EntryBundle.write(KnownTree.LEAVES);
        byte[] tile = new TilesOf(KnownTree.LEAVES.stream().map(Leaf::hash).toList()).read(new Tile(0, 0, 8));

        assertThat(bundle).hasSize(50);
        assertThat(hash(bundle)).isEqualTo("1afdc32f06ff88236207410a37b10ff2b5647186b52a531da0416d539b15a876");
        assertThat(tile).hasSize(256);
        assertThat(hash(tile)).isEqualTo("aea2f1bbb5140fd5f8eacb503fdf54c00c3d860c72588e40233addd416bc8f10");
        assertThat(EntryBundle.read(new Tile(Tile.ENTRIES, 0, 8), bundle))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(KnownTree.LEAVES);
    }

    @Test
    void the_tiles_of_seventy_thousand_entries_are_those_of_the_specification() {
        List<Tile> tiles = Tile.all(70_000).toList();

        assertThat(tiles.stream()
                        .collect(groupingBy(tile -> tile.level() + (tile.isFull() ? " full" : " partial"), counting())))
                .isEqualTo(Map.of(
                        "-1 full",
                        273L,
                        "-1 partial",
                        1L,
                        "0 full",
                        273L,
                        "0 partial",
                        1L,
                        "1 full",
                        1L,
                        "1 partial",
                        1L,
                        "2 partial",
                        1L));
        assertThat(tiles.stream().filter(tile -> !tile.isFull()).map(Tile::path))
                .containsExactly("tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
    }

    @Test
    void a_tree_of_256_is_a_full_tile_and_the_beginning_of_one_above() {
        assertThat(Tile.all(256).map(Tile::path)).containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
        assertThat(Tile.all(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "entries/000, -1, 0, 256",
        "entries/x001/x234/067, -1, 1234067, 256",
        "0/000.p/1, 0, 0, 1",
        "0/x001/000.p/255, 0, 1000, 255",
        "63/999, 63, 999, 256",
        "7/x999/x999/x999/x999/x999/999, 7, 999999999999999999, 256"
    })
    void an_address_is_read_and_written_in_its_one_spelling(String address, int level, long index, int width) {
        assertThat(Tile.parse(address)).contains(new Tile(level, index, width));
        assertThat(new Tile(level, index, width).path()).isEqualTo("tile/" + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "0",
                "0/",
                "/000",
                "0/0",
                "0/00",
                "0/0000",
                "0/1000",
                "0/x000/000",
                "0/x000/x001/000",
                "0/001/000",
                "0/x001",
                "0/x001/x000",
                "0/X001/000",
                "0/x1/000",
                "00/000",
                "01/000",
                "64/000",
                "99/000",
                "100/000",
                "-1/000",
                "+1/000",
                "0/-01",
                "0/+01",
                "0/ 01",
                " 0/000",
                "0/000 ",
                "0/000\n",
                "0/000/",
                "0//000",
                "0/./000",
                "0/../000",
                "0/000.p",
                "0/000.p/",
                "0/000.p/0",
                "0/000.p/00",
                "0/000.p/01",
                "0/000.p/256",
                "0/000.p/999",
                "0/000.p/1000",
                "0/000.p/-1",
                "0/000.p/+1",
                "0/000.p/1/",
                "0/000.P/1",
                "0/000.p/1.p/1",
                "0/000p/1",
                "0/000/p/1",
                "Entries/000",
                "entries/0",
                "entry/000",
                "data/000",
                "entries/entries/000",
                "%30/000",
                "0/00%30",
                "0/٠٠٠",
                "٠/000",
                "0/000.p/١",
                "0/x0٠1/000",
                "0/x001/x999/x999/x999/x999/x999/999",
                "0/000?",
                "0/000#",
                "0/000;a",
                "8/0/000"
            })
    void every_other_spelling_is_no_address(String address) {
        assertThat(Tile.parse(address)).isEmpty();
    }

    @Test
    void a_tile_is_within_a_tree_only_when_all_of_it_is() {
        assertThat(new Tile(0, 0, 256).isWithin(256)).isTrue();
        assertThat(new Tile(0, 0, 256).isWithin(255)).isFalse();
        assertThat(new Tile(0, 1, 1).isWithin(256)).isFalse();
        assertThat(new Tile(0, 0, 17).isWithin(256)).isTrue();
        assertThat(new Tile(1, 0, 2).isWithin(511)).isFalse();
        assertThat(new Tile(63, 0, 1).isWithin(Long.MAX_VALUE)).isFalse();
        assertThat(new Tile(0, 999_999_999_999_999_999L, 256).isWithin(Long.MAX_VALUE))
                .isFalse();
        assertThat(LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE / 256 + 1, -1)
                        .mapToObj(index -> Tile.at(0, index, 1000)))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void a_bundle_holds_its_entries_and_nothing_else() {
        Tile two = new Tile(Tile.ENTRIES, 0, 2);

        assertThat(EntryBundle.read(two, new byte[] {0, 1, 7, 0, 0})).hasSize(2);
        for (byte[] wrong : List.of(
                new byte[] {0, 1, 7},
                new byte[] {0, 1, 7, 0},
                new byte[] {0, 1, 7, 0, 1},
                new byte[] {0, 1, 7, 0, 0, 0},
                new byte[] {0, 1, 7, 0, 0, 0, 0},
                new byte[] {})) {
            assertThatThrownBy(() -> EntryBundle.read(two, wrong))
                    .isInstanceOfSatisfying(
                            NotVerified.class, not -> assertThat(not.verdict()).isEqualTo(Verdict.FAILED));
        }
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[Leaf.BYTES_MAX + 1])))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] longest = new byte[Leaf.BYTES_MAX];
        assertThat(EntryBundle.read(new Tile(Tile.ENTRIES, 0, 1), EntryBundle.write(List.of(longest)))
                        .getFirst())
                .isEqualTo(longest);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
