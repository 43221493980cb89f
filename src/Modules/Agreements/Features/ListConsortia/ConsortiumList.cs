using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.ListConsortia;

/// <summary>The consortia of a programme.</summary>
internal sealed class ConsortiumList(MusubiDb db, DirectoryLookup directory, AgreementsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var consortia = db.Set<Consortium>().AsNoTracking().Where(consortium => consortium.Programme == room.Id).Matching(query.Search).InState(query);
        if (query.Filter<ConsortiumState>("progress") is { } state)
        {
            consortia = consortia.Where(consortium => consortium.State == state);
        }

        var sorts = new TableSorts<Consortium>("title")
            .By("title", ReaderOrder.ByWording<Consortium>(consortium => consortium.Title, text.Language))
            .By("progress", consortium => consortium.State)
            .By("since", consortium => consortium.StateSince);
        var rows = await query.Cut(sorts.Apply(consortia, query).ThenBy(consortium => consortium.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.Select(consortium => (Member)consortium.Lead).Distinct(), cancel);

        var view = new TableView<Consortium>("consortia", query)
            .Column(text["Agreements.Field.Name"], consortium => ((Cell)consortium.Title).LinkTo(links.Consortium(room.Key, consortium.Key)).Marked(consortium), "title")
            .Column(text["Agreements.Field.Lead"], consortium => names.Find(consortium.Lead)?.Name ?? text["Agreements.NotVisible"])
            .Column(text["Agreements.Field.State"], consortium => Cell.Of(consortium.State).AsBadge(consortium.State.Tone()), "progress")
            .Column(text["Agreements.ListConsortia.Members"], consortium => consortium.Members.Count(member => member.State is MemberState.Accepted), isNumber: true)
            .Column(text["Agreements.ListConsortia.Since"], consortium => Cell.Of(consortium.StateSince.InUtc().Date), "since")
            .Filter("progress", text["Agreements.Field.State"], Option.Of<ConsortiumState>(text))
            .WithStanding(room.IsInside, text, consortium => consortium);
        return (MayMake(room)
                ? view.WhenEmpty(text["Agreements.Consortia.Empty"], text["Agreements.Consortia.Empty.Add"], links.NewConsortium(room.Key), text["Agreements.Consortium.New"])
                : view.WhenEmpty(text["Agreements.Consortia.Empty"], text["Agreements.Consortia.Empty.Wait"]))
            .With(rows, await consortia.CountAsync(cancel));
    }

    /// <summary>True for who may begin a consortium: the secretariat, and who acts for an organisation that would lead it.</summary>
    public static bool MayMake(Room room) => room.IsSecretariat || room.Reader.OrganisationsIn(room.Id, Role.CityOfficer, Role.Partner).Count > 0;
}
