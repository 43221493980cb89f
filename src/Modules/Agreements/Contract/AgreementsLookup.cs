using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Agreements;

/// <summary>What other modules show of an agreement.</summary>
/// <param name="Id">Which.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How far it is.</param>
public sealed record AgreementFace(AgreementId Id, ProgrammeId Programme, Key Key, LocalizedText Title, AgreementState State);

/// <summary>What other modules show of a consortium.</summary>
/// <param name="Id">Which.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key in addresses.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Members">Everyone who was ever invited, with where they stand; the lead is the first.</param>
/// <param name="State">How far it is.</param>
public sealed record ConsortiumFace(ConsortiumId Id, ProgrammeId Programme, Key Key, LocalizedText Title, OrganisationId Lead, IReadOnlyList<ConsortiumMember> Members, ConsortiumState State)
{
    /// <summary>Those who take part now, in their order, the lead first.</summary>
    public IReadOnlyList<OrganisationId> TakingPart { get; } = [.. Members.Where(member => member.State is MemberState.Accepted).Select(member => member.Organisation)];
}

/// <summary>Agreements and consortia for later modules. What the actor may not see is not found.</summary>
public sealed class AgreementsLookup(MusubiDb db)
{
    /// <summary>The agreements of these ids, in one query.</summary>
    public async Task<IReadOnlyDictionary<AgreementId, AgreementFace>> AgreementsAsync(IEnumerable<AgreementId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await db.Set<Agreement>().AsNoTracking().Where(agreement => wanted.Contains(agreement.Id))
            .Select(agreement => new AgreementFace(agreement.Id, agreement.Programme, agreement.Key, agreement.Title, agreement.State))
            .ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>The consortia of these ids, in one query.</summary>
    public async Task<IReadOnlyDictionary<ConsortiumId, ConsortiumFace>> ConsortiaAsync(IEnumerable<ConsortiumId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await Faces(db.Set<Consortium>().Where(consortium => wanted.Contains(consortium.Id))).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>The consortia of these programmes that are in use, by key.</summary>
    public Task<List<ConsortiumFace>> ConsortiaOfAsync(IEnumerable<ProgrammeId> programmes, CancellationToken cancel)
    {
        var wanted = programmes.Distinct().ToList();
        return Faces(db.Set<Consortium>().Where(consortium => wanted.Contains(consortium.Programme) && consortium.ArchivedAt == null).OrderBy(consortium => consortium.Key)).ToListAsync(cancel);
    }

    private static IQueryable<ConsortiumFace> Faces(IQueryable<Consortium> consortia) => consortia.AsNoTracking().Select(consortium =>
        new ConsortiumFace(consortium.Id, consortium.Programme, consortium.Key, consortium.Title, consortium.Lead, consortium.Members, consortium.State));
}
