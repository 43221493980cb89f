using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>What an import does to what is there already.</summary>
public sealed class ChangeTests
{
    [Fact]
    public async Task DryRun_OfANewFile_SaysWhatIsAddedAndWritesNothing()
    {
        await using var house = await TestHouse.StartAsync();

        var outcome = await house.ImportAsync(ProgrammeFiles.Everything, isDryRun: true);

        Assert.True(outcome is { IsSound: true, IsWritten: false });
        Assert.Equal((ProgrammeFiles.EverythingCount, 0, 0), outcome.Counts());
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync()));
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<Place>().CountAsync()));
    }

    [Fact]
    public async Task DryRun_OfAChangedFile_SaysFieldByFieldWhatIsChanged()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["places"]![0]!["name"]!["en"] = "Another name";
        file["programme"]!["topics"] = new JsonArray("water", "mobility");
        file["editions"]![1]!["phases"]![1]!["kind"] = "other";
        file["facts"]!.AsArray().Insert(0, Taken(file["facts"]!.AsArray(), 1));

        var outcome = await house.ImportAsync(file.Bytes(), isDryRun: true);

        Assert.Equal((0, 5, ProgrammeFiles.EverythingCount - 5), outcome.Counts());
        Assert.Equal(
            [
                ("places[exampleland]", "name.en", "Exampleland", "Another name"),
                ("topics[mobility]", "programme.topics", null, "true"),
                ("editions[first]", "phases[after].kind", "follow-up", "other"),
                ("facts[first]", "position", "1", "0"),
                ("facts[second]", "position", "0", "1"),
            ],
            outcome.Changes.SelectMany(change => change.Fields.Select(field => ($"{change.Section}[{change.Label}]", field.Path, field.Before, field.After))));
        Assert.Equal(0, (await house.ImportAsync(ProgrammeFiles.Everything, isDryRun: true)).Counts().Changed);
    }

    [Fact]
    public async Task Import_OfAChangedFile_ChangesOnlyThatAndSettlesAgain()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["places"]![0]!["name"]!["en"] = "Another name";
        file["facts"]!.AsArray().Insert(0, Taken(file["facts"]!.AsArray(), 1));

        (await house.ImportAsync(file.Bytes())).IsWritten();

        Assert.Equal(file.ToJsonString(), ProgrammeFiles.Parse(await house.ExportAsync("everything")).ToJsonString());
        Assert.Equal((0, 0, ProgrammeFiles.EverythingCount), (await house.ImportAsync(file.Bytes())).IsWritten().Counts());
    }

    [Fact]
    public async Task Import_ItemsLeftOut_StayAsTheyAre()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["facts"]!.AsArray().RemoveAt(0);
        file["memberships"]!.AsArray().RemoveAt(0);

        Assert.Equal((0, 0, ProgrammeFiles.EverythingCount - 2), (await house.ImportAsync(file.Bytes())).IsWritten().Counts());

        Assert.Equal(ProgrammeFiles.Everything, await house.ExportAsync("everything"));
    }

    [Fact]
    public async Task Import_AnythingInAnyOrder_IsTheSame()
    {
        await using var house = await TestHouse.StartAsync();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        var turned = new JsonObject(file.Reverse().Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
        foreach (var section in new[] { "places", "organisations", "people", "topics", "editions", "memberships" })
        {
            turned[section] = new JsonArray([.. turned[section]!.AsArray().Reverse().Select(item => item!.DeepClone())]);
        }

        (await house.ImportAsync(turned.Bytes())).IsWritten();

        Assert.Equal(ProgrammeFiles.Everything, await house.ExportAsync("everything"));
    }

    [Fact]
    public async Task Import_ReferenceToWhatTheServerKnows_NeedsNoCopyInTheFile()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var file = Small();
        file["memberships"] = new JsonArray(JsonNode.Parse("""{ "place": "exampleland", "role": "partner" }"""));

        (await house.ImportAsync(file.Bytes())).IsWritten();

        Assert.Contains("\"exampleland\"", System.Text.Encoding.UTF8.GetString(await house.ExportAsync("small")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ThingOfAnotherProgrammeInTheSameWords_StaysTheirs()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Read("asean-japan"))).IsWritten();

        var outcome = (await house.ImportAsync(ProgrammeFiles.Read("smart-tokyo"))).IsWritten();

        Assert.Equal(ItemChangeKind.Unchanged, outcome.Changes.Single(change => change.Label == "japan").Kind);
        var owner = await house.InDatabaseAsync(async db =>
            (await db.Set<Place>().SingleAsync(place => place.Key == Key.Parse("japan"))).Programme);
        var first = await house.InDatabaseAsync(db => db.Set<Programme>().SingleAsync(programme => programme.Key == Key.Parse("asean-japan")));
        Assert.Equal(first.Programme, owner);
    }

    [Fact]
    public async Task Import_ThingOfAnotherProgrammeInOtherWords_IsRefusedByNameAndNothingIsWritten()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Read("asean-japan"))).IsWritten();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Read("smart-tokyo"));
        file["places"]![0]!["name"]!["de"] = "Nippon";

        var outcome = await house.ImportAsync(file.Bytes());

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal(("transfer.owned-elsewhere", "places[0].key", "name.de"), (fault.Problem.Code, fault.Place.Path, fault.Problem.Facts["fields"]));
        Assert.False(outcome.IsWritten);
        Assert.False(await house.InDatabaseAsync(db => db.Set<Programme>().AnyAsync(programme => programme.Key == Key.Parse("smart-tokyo"))));
    }

    [Fact]
    public async Task Import_ThingThatPeopleHaveArchived_StaysArchived()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        await house.InDatabaseAsync(async db =>
        {
            var fact = await db.Set<KnownFact>().FirstAsync(fact => fact.Key == Key.Parse("second"));
            fact.Archive(db.Now);
            var membership = await db.Set<Membership>().FirstAsync(membership => membership.Edition == null);
            membership.Archive(db.Now);
            return (await db.SaveAsync(new(ProgrammeFiles.Import, "test.arrange"), CancellationToken.None)).Required();
        });

        var outcome = (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        Assert.Equal(["memberships example-works, owner", "facts second"], outcome.Changes.Where(change => change.Kind is ItemChangeKind.PutAway).Select(change => $"{change.Section} {change.Label}"));
        Assert.Equal(ProgrammeFiles.EverythingCount - 2, outcome.Counts().Unchanged);
    }

    [Fact]
    public async Task Import_OldFileAfterAPersonWithdrewConsent_DoesNotBringTheNameBack()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var old = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        old["people"]![1]!["consent"]!.AsObject().Remove("withdrawnOn");

        var outcome = await house.ImportAsync(old.Bytes());

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal(("directory.consent-withdrawn", "people[1].consent"), (fault.Problem.Code, fault.Place.Path));
    }

    [Fact]
    public async Task Import_OfAnUnpublishedProgramme_BringsNothingIntoThePublic()
    {
        await using var house = await TestHouse.StartAsync();
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["programme"]!.AsObject().Remove("published");

        (await house.ImportAsync(file.Bytes())).IsWritten();

        var seen = await house.InDatabaseAsync(
            async db => await db.Set<Place>().CountAsync() + await db.Set<Organisation>().CountAsync() + await db.Set<Person>().CountAsync() + await db.Set<Programme>().CountAsync(),
            Actor.Public);
        Assert.Equal(0, seen);
    }

    [Fact]
    public async Task Import_OfAPublishedProgramme_ShowsAllButWhatTheFileHoldsBack()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        var seen = await house.InDatabaseAsync(
            async db => (
                string.Join(' ', (await db.Set<Place>().ToListAsync()).Select(place => place.Key)),
                string.Join(' ', (await db.Set<Person>().ToListAsync()).Select(person => person.Key)),
                string.Join(' ', (await db.Set<Edition>().ToListAsync()).Select(edition => edition.Key))),
            Actor.Public);
        Assert.Equal(("exampleland", string.Empty, "first"), seen);
    }

    internal static JsonObject Small() => JsonNode.Parse("""
        {
          "format": "musubi-programme/1",
          "translatedBy": {},
          "programme": {
            "key": "small", "name": { "original": "en", "en": "Small" }, "kind": "network",
            "summary": { "original": "en", "en": "Small." }, "accent": "teal"
          }
        }
        """)!.AsObject();

    private static JsonNode Taken(JsonArray from, int index)
    {
        var item = from[index]!;
        from.RemoveAt(index);
        return item;
    }
}
