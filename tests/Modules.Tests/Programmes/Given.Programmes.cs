using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Testing;

/// <content>Programmes that are public or not, and what is inside.</content>
public sealed partial class Given
{
    /// <summary>A programme with its key; everyone may read it when <paramref name="isPublished"/>.</summary>
    internal async Task<Programme> OpenedAsync(string name, bool isPublished = false)
    {
        var id = await ProgrammeAsync(name);
        return await house.InDatabaseAsync(async db =>
        {
            var programme = await db.Set<Programme>().SingleAsync(programme => programme.Programme == id);
            if (isPublished)
            {
                programme.Publish();
                (await db.SaveAsync(new(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
            }

            return programme;
        });
    }

    /// <summary>An edition that its programme holds back, unless it is released.</summary>
    internal async Task<Edition> EditionAsync(Programme programme, string name, bool isReleased = false, Func<EditionFacts, EditionFacts>? change = null)
    {
        var facts = new EditionFacts { Name = Name(name), TimeZone = "Europe/Berlin" };
        var edition = new Edition(EditionId.New(), programme.Programme, NewKey("edition"), change is null ? facts : change(facts)) { IsReleased = isReleased };
        await KeepAsync(edition, isReleased && programme.IsPublished);
        return edition;
    }

    /// <summary>A place that takes part; the place itself is public.</summary>
    internal async Task<Membership> MemberAsync(Programme programme, string place, MembershipRole role = MembershipRole.Participant, EditionId? edition = null)
    {
        var member = await PlaceAsync(programme.Programme, place, isPublished: true);
        var membership = new Membership(MembershipId.New(), programme.Programme, member.Id, role, edition);
        await KeepAsync(membership, programme.IsPublished && edition is null);
        return membership;
    }

    internal async Task<Topic> TopicAsync(Programme programme, string label, bool isShared = true)
    {
        var topic = new Topic(TopicId.New(), programme.Programme, NewKey("topic"), new(Name(label), isShared));
        await KeepAsync(topic, programme.IsPublished);
        return topic;
    }

    internal async Task<KnownFact> FactAsync(Programme programme, string text, FactStage stage = FactStage.Talk, EditionId? edition = null, Func<FactStatement, FactStatement>? change = null)
    {
        var statement = new FactStatement { Text = Name(text), Stage = stage, Edition = edition };
        var fact = new KnownFact(KnownFactId.New(), programme.Programme, NewKey("fact"), change is null ? statement : change(statement));
        await KeepAsync(fact, programme.IsPublished && edition is null);
        return fact;
    }
}
