using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Modules.Tests.Directory;

public sealed class DirectoryEntriesTests
{
    private static readonly Actor Import = Actor.System("import");
    private static readonly ProgrammeId Programme = ProgrammeId.New();

    private static readonly PlaceFacts Tokyo = new()
    {
        Kind = PlaceKind.Prefecture,
        Name = new LocalizedText(Language.Japanese, "東京都").With(Language.German, new("Tokio")).With(Language.English, new("Tokyo")),
        Codes =
        [
            PlaceCode.TryCreate("jp-municipal", "130001", new LocalDate(1970, 4, 1), null).Required(),
            PlaceCode.TryCreate("iso3166-2", "JP-13", null, null).Required(),
        ],
        TimeZone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"],
        Coordinates = new(35.69m, 139.60m),
        Profile = [ProfileFigure.TryCreate("over65", "0.23", 2020, "Census").Required(), ProfileFigure.TryCreate("climateZone", "Cfa", 2020, "Köppen", isIllustrative: true).Required()],
    };

    [Fact]
    public async Task Put_PlaceWithEveryField_IsReadBackAsItWas()
    {
        await using var room = await DirectoryRoom.OpenAsync();
        var id = await PutAsync(room, "tokyo", Tokyo);

        var read = await room.ActAsync(Import, scope => scope.GetRequiredService<DirectoryEntries>().ReadAsync([id], default));

        var record = Assert.Single(read);
        Assert.Equal(Tokyo.Name, record.Facts.Name);
        Assert.Equal(Tokyo.Codes, record.Facts.Codes);
        Assert.Equal(Tokyo.TimeZone, record.Facts.TimeZone);
        Assert.Equal(Tokyo.Coordinates, record.Facts.Coordinates);
        Assert.Equal("139.60", record.Facts.Coordinates!.Longitude.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Tokyo.Profile, record.Facts.Profile);
    }

    [Fact]
    public async Task Put_SameEntryTwice_ChangesNothing()
    {
        await using var room = await DirectoryRoom.OpenAsync();
        await PutAsync(room, "tokyo", Tokyo);

        var change = await room.ActAsync(Import, async scope =>
            (await scope.GetRequiredService<DirectoryEntries>().PutAsync(ProgrammeId.New(), Key.Parse("tokyo"), Tokyo with { }, isIllustrative: false, default)).Change);

        Assert.Equal(EntryChange.Same, change);
    }

    [Fact]
    public async Task Put_ChangedName_IsSaidAndKeepsOwnerAndId()
    {
        await using var room = await DirectoryRoom.OpenAsync();
        var first = await PutAsync(room, "tokyo", Tokyo);

        var (id, change) = await room.ActAsync(Import, scope => scope.GetRequiredService<DirectoryEntries>()
            .PutAsync(ProgrammeId.New(), Key.Parse("tokyo"), Tokyo with { Name = Tokyo.Name.With(Language.German, new("Tokyo")) }, isIllustrative: false, default));

        Assert.Equal((first, EntryChange.Changed), (id, change));
    }

    [Fact]
    public async Task Read_PlaceWithParents_BringsParentsFirst()
    {
        await using var room = await DirectoryRoom.OpenAsync();
        var japan = await PutAsync(room, "japan", Tokyo with { Kind = PlaceKind.Country, Codes = [] });
        var tokyo = await PutAsync(room, "tokyo", Tokyo with { Parent = japan });
        var sumida = await PutAsync(room, "sumida", Tokyo with { Parent = tokyo, Codes = [] });

        var read = await room.ActAsync(Import, scope => scope.GetRequiredService<DirectoryEntries>().ReadAsync([sumida], default));

        Assert.Equal(["japan", "tokyo", "sumida"], read.Select(record => record.Key.Stored));
    }

    [Fact]
    public async Task Put_PersonWithoutConsent_StaysBehindTheWall()
    {
        await using var room = await DirectoryRoom.OpenAsync();
        var facts = new PersonFacts
        {
            Name = new(Language.Japanese, "山田 春男", kana: new("ヤマダ", "ハルオ")),
            Consent = new(PublishName: false, ConsentBasis.Consent),
        };
        var id = await room.ActAsync(Import, async scope =>
        {
            var put = await scope.GetRequiredService<DirectoryEntries>().PutAsync(Programme, Key.Parse("yamada"), facts, isIllustrative: true, default);
            (await scope.GetRequiredService<MusubiDb>().SaveAsync(new(Import, "test.put"), default)).Required();
            return put.Id;
        });

        var seen = await room.ActAsync(Actor.Public, scope => scope.GetRequiredService<DirectoryLookup>().PeopleAsync([id], default));
        var own = await room.ActAsync(
            new Actor(AccountId.New(), "A", [new(Role.Secretariat, Programme, null)]), scope => scope.GetRequiredService<DirectoryLookup>().PeopleAsync([id], default));

        Assert.Empty(seen);
        Assert.Equal(facts.Name, own[id].Name);
    }

    private static Task<PlaceId> PutAsync(DirectoryRoom room, string key, PlaceFacts facts) => room.ActAsync(Import, async scope =>
    {
        var put = await scope.GetRequiredService<DirectoryEntries>().PutAsync(Programme, Key.Parse(key), facts, isIllustrative: false, default);
        (await scope.GetRequiredService<MusubiDb>().SaveAsync(new(Import, "test.put"), default)).Required();
        return put.Id;
    });
}
