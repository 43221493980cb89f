using Musubi.Grants.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Grants;

public sealed class CostMergeTests
{
    private static readonly CostRow A = Row("a", 100);
    private static readonly CostRow B = Row("b", 200);
    private static readonly CostRow C = Row("c", 300);

    [Fact]
    public void Join_RowsChangedBySeveralPeople_KeepsWhatEachDid()
    {
        // Since it was read, somebody else has changed a, taken out b and added d.
        var stored = new[] { A with { Amount = 111 }, C, Row("d", 400) };

        var (rows, lost) = CostMerge.Join(stored, [Sent(A, A), Sent(B, B), Sent(C, C with { Note = "mine" }), New(Row("e", 500))]);

        Assert.Equal([111, 300, 500, 400], rows.Select(row => row.Amount));
        Assert.Equal("mine", rows[1].Note);
        Assert.Empty(lost);
    }

    [Fact]
    public void Join_OneRowChangedOnBothSides_KeepsTheStoredOneAndTellsTheOther()
    {
        var (rows, lost) = CostMerge.Join([A with { Amount = 111 }], [Sent(A, A with { Amount = 222 })]);

        Assert.Equal(111, Assert.Single(rows).Amount);
        Assert.Equal(222, Assert.Single(lost).Amount);
    }

    [Fact]
    public void Join_RowTakenOutWhileOthersChangeIt_StaysAsTheyChangedIt()
    {
        var (rows, lost) = CostMerge.Join([A with { Amount = 111 }], [new(A, A.Mark, IsGone: true)]);

        Assert.Equal(111, Assert.Single(rows).Amount);
        Assert.Empty(lost);
    }

    [Fact]
    public void Join_RowChangedWhileOthersTakeItOut_ComesBack()
    {
        var (rows, _) = CostMerge.Join([], [Sent(A, A with { Amount = 222 })]);

        Assert.Equal(222, Assert.Single(rows).Amount);
    }

    [Fact]
    public void Join_RowEmptied_IsTakenOut()
    {
        var (rows, _) = CostMerge.Join([A, B], [Sent(A, new("a", null, null, null, null))]);

        Assert.Equal(B, Assert.Single(rows));
    }

    [Fact]
    public void Join_TwoPeopleAtRandomRows_NeverLosesWhatOnlyOneOfThemTouched()
    {
        var random = new Random(20261124);
        for (var turn = 0; turn < 2_000; turn++)
        {
            var before = Enumerable.Range(0, 8).Select(at => Row($"r{at}", at)).ToList();
            var mine = before.Where(_ => random.Next(3) == 0).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            var theirs = before.Where(_ => random.Next(3) == 0).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            var stored = CostMerge.Join(before, [.. before.Select(row => Sent(row, theirs.Contains(row.Id) ? row with { Amount = row.Amount + 1000 } : row))]).Rows;

            var (rows, lost) = CostMerge.Join(stored, [.. before.Select(row => Sent(row, mine.Contains(row.Id) ? row with { Amount = row.Amount + 5000 } : row))]);

            Assert.Equal(before.Select(row => theirs.Contains(row.Id) ? row.Amount + 1000 : mine.Contains(row.Id) ? row.Amount + 5000 : row.Amount), rows.Select(row => row.Amount));
            Assert.Equal(mine.Intersect(theirs).Order(StringComparer.Ordinal), lost.Select(row => row.Id).Order(StringComparer.Ordinal));
        }
    }

    private static CostRow Row(string id, decimal amount) => new(id, "labour", new LocalDate(2026, 5, 1), amount, Note: null);

    private static SentCost Sent(CostRow seen, CostRow now) => new(now, seen.Mark, IsGone: false);

    private static SentCost New(CostRow row) => new(row, Seen: null, IsGone: false);
}
