using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ListProgrammes;

/// <summary>The list of programmes as its reader may see it.</summary>
internal sealed class ProgrammeList(MusubiDb db, DirectoryLookup directory, ProgrammesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(TableQuery query, Actor reader, CancellationToken cancel)
    {
        var kind = query.Filter<ProgrammeKind>("kind");
        var place = Guid.TryParse(query.Filter("place"), out var id) ? id : (Guid?)null;
        var programmes = db.Set<Programme>().AsNoTracking().Matching(query.Search).InState(query)
            .Where(programme => kind == null || programme.Kind == kind)
            .Where(programme => place == null || Members().Any(member =>
                member.Programme == programme.Programme && member.MemberKind == MemberKind.Place && member.MemberId == place));
        var sorts = new TableSorts<Programme>("name")
            .By("name", ReaderOrder.ByWording<Programme>(programme => programme.Name, text.Language))
            .By("kind", Ranks.ByWord<Programme, ProgrammeKind>(programme => programme.Kind, text))
            .By("period", programme => programme.BeginsOn);
        var rows = await query.Cut(sorts.Apply(programmes, query).ThenBy(programme => programme.Programme)).ToListAsync(cancel);
        var shown = rows.ConvertAll(programme => programme.Programme);
        var members = (await Members().Where(member => shown.Contains(member.Programme))
                .Select(member => new { member.Programme, member.MemberKind, member.MemberId }).Distinct().ToListAsync(cancel))
            .ToLookup(member => (member.Programme, member.MemberKind));

        var view = new TableView<Programme>("programmes", query)
            .Column(text["Programmes.Field.Name"], programme => ((Cell)programme.Name).LinkTo(links.Programme(programme.Key)).Marked(programme), "name")
            .Column(text["Programmes.Field.Kind"], programme => Cell.Of(programme.Kind), "kind")
            .Column(text["Programmes.Field.Period"], programme => programme.Period.ToCell(text), "period")
            .Column(text["Programmes.Field.Places"], programme => members[(programme.Programme, MemberKind.Place)].Count(), isNumber: true)
            .Column(text["Programmes.Field.Organisations"], programme => members[(programme.Programme, MemberKind.Organisation)].Count(), isNumber: true)
            .Filter("kind", text["Programmes.Field.Kind"], Option.Of<ProgrammeKind>(text))
            .Filter("place", text["Programmes.List.Place"], await PlacesAsync(cancel))
            .WithStanding(reader.Programmes.Any(), text, programme => programme);
        return view.WhenEmpty(text["Programmes.Front.Empty"], text["Programmes.Front.Empty.Text"]).With(rows, await programmes.CountAsync(cancel));
    }

    // Behind two walls: the membership's own and its programme's.
    private IQueryable<Membership> Members() => db.Set<Membership>().AsNoTracking()
        .Where(member => member.ArchivedAt == null && db.Set<Programme>().Any(programme => programme.Programme == member.Programme));

    private async Task<IReadOnlyList<Option>> PlacesAsync(CancellationToken cancel)
    {
        var ids = await Members().Where(member => member.MemberKind == MemberKind.Place).Select(member => member.MemberId).Distinct().ToListAsync(cancel);
        var all = ids.ConvertAll(id => new Member(MemberKind.Place, id));
        return [.. (await NameBook.ReadAsync(directory, text, all, cancel)).Sorted(all).Select(place => new Option(place.Member.Id.ToString(), place.Name))];
    }
}
