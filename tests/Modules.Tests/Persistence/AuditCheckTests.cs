using Microsoft.EntityFrameworkCore;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Persistence;

public sealed class AuditCheckTests : IAsyncLifetime
{
    private Store store = null!;

    public async ValueTask InitializeAsync()
    {
        store = await Store.OpenAsync();
        for (var count = 1; count <= 5; count++)
        {
            await store.NoteAsync($"note {count}");
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Verify_Untouched_HoldsAndTellsTheHead()
    {
        var verdict = await store.VerifyAsync();

        Assert.Equal((5L, null, null), (verdict.Checked, verdict.BrokenAt, verdict.Fault));
        Assert.Equal((await store.LinksAsync())[^1].Hash, verdict.Head);
    }

    [Fact]
    public async Task Verify_Empty_Holds()
    {
        await using var empty = await Store.OpenAsync();

        var verdict = await empty.VerifyAsync((await empty.VerifyAsync()).Head);

        Assert.Null(verdict.Fault);
    }

    [Theory]
    [InlineData("at = '2026-04-01 08:59:59'", AuditFault.Altered)]
    [InlineData("account = NULL", AuditFault.Altered)]
    [InlineData("account = '01920000-0000-7000-8000-000000000000'", AuditFault.Altered)]
    [InlineData("actor_name = 'Nobody'", AuditFault.Altered)]
    [InlineData("what = 'sample.other'", AuditFault.Altered)]
    [InlineData("why = 'because'", AuditFault.Altered)]
    [InlineData("programme = NULL", AuditFault.Altered)]
    [InlineData("kind = 'Other'", AuditFault.Altered)]
    [InlineData("key = 'other'", AuditFault.Altered)]
    [InlineData("change = 'Removed'", AuditFault.Altered)]
    [InlineData("change = 'nonsense'", AuditFault.Altered)]
    [InlineData("values_digest = 'ff'", AuditFault.Altered)]
    [InlineData("hash = 'ff'", AuditFault.Altered)]
    [InlineData("previous_hash = 'ff'", AuditFault.Unlinked)]
    [InlineData("changed_values = replace(changed_values, 'note 3', 'note 9')", AuditFault.ValuesAltered)]
    [InlineData("salt = 'ff'", AuditFault.ValuesAltered)]
    [InlineData("salt = NULL", AuditFault.ValuesAltered)]
    [InlineData("changed_values = NULL", AuditFault.ValuesMissing)]
    [InlineData("changed_values = NULL, salt = NULL", AuditFault.ValuesMissing)]
    [InlineData("sequence = 30", AuditFault.Missing)]
    public async Task Verify_OneColumnTampered_NamesTheRowAndTheFault(string change, AuditFault fault)
    {
        Assert.Equal(1, await store.TamperAsync($"UPDATE core_audit_entries SET {change} WHERE sequence = 3"));

        var verdict = await store.VerifyAsync();

        Assert.Equal((3L, fault), (verdict.BrokenAt, verdict.Fault));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Verify_RowRemoved_NamesIt(long sequence)
    {
        await store.TamperAsync($"DELETE FROM core_audit_entries WHERE sequence = {sequence}");

        var verdict = await store.VerifyAsync();

        Assert.Equal((sequence, AuditFault.Missing), (verdict.BrokenAt, verdict.Fault));
    }

    [Fact]
    public async Task Verify_EndCutOff_IsFoundByTheHeadNotedBefore()
    {
        var head = (await store.VerifyAsync()).Head;
        await store.TamperAsync("DELETE FROM core_audit_entries WHERE sequence = 5");

        Assert.Null((await store.VerifyAsync()).Fault);
        Assert.Equal(AuditFault.HeadMissing, (await store.VerifyAsync(head)).Fault);
    }

    [Fact]
    public async Task Verify_HeadNotedBeforeLaterLinks_Holds()
    {
        var head = (await store.VerifyAsync()).Head;
        await store.NoteAsync("later");

        Assert.Null((await store.VerifyAsync(head.ToUpperInvariant())).Fault);
    }

    [Fact]
    public async Task Verify_RowWrittenAnewWithItsHash_BreaksAtTheNext()
    {
        var third = (await store.LinksAsync())[2];
        var forged = new AuditEntry
        {
            Sequence = third.Sequence,
            At = third.At,
            Account = third.Account,
            ActorName = "Nobody",
            What = third.What,
            Why = third.Why,
            Programme = third.Programme,
            Kind = third.Kind,
            Key = third.Key,
            Change = third.Change,
            ValuesDigest = third.ValuesDigest,
            PreviousHash = third.PreviousHash,
            Hash = string.Empty,
        };
        await store.TamperAsync($"UPDATE core_audit_entries SET actor_name = 'Nobody', hash = '{AuditHash.Of(forged)}' WHERE sequence = 3");

        var verdict = await store.VerifyAsync();

        Assert.Equal((4L, AuditFault.Unlinked), (verdict.BrokenAt, verdict.Fault));
    }

    [Fact]
    public async Task Erase_RecordedValues_KeepsTheChainWholeAndSaysWhoErased()
    {
        await store.InScopeAsync(async db =>
        {
            (await db.Set<AuditEntry>().SingleAsync(entry => entry.Sequence == 2)).Erase();
            (await db.SaveAsync(Given.Act(what: "directory.erase-person", why: "asked for it on 1 April"), default)).Required();
        });

        var links = await store.LinksAsync();
        Assert.Equal((null, null), (links[1].Values, links[1].Salt));
        Assert.Equal(("AuditEntry", "2", "asked for it on 1 April", "{}"), (links[5].Kind, links[5].Key, links[5].Why, links[5].Values));
        Assert.Null((await store.VerifyAsync(links[4].Hash)).Fault);
    }
}
