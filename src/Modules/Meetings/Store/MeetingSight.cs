using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Programmes;

namespace Musubi.Meetings.Store;

/// <summary>Who sees which meetings: a programme's secretariat and approvers all, both sides their own, nobody else any.</summary>
internal static class MeetingSight
{
    /// <summary>The only way to the table.</summary>
    public static IQueryable<Meeting> SeenBy(this IQueryable<Meeting> meetings, Actor actor)
    {
        if (actor.IsSystem)
        {
            return meetings;
        }

        var desks = actor.Roles.Where(held => held.Role is Role.Secretariat or Role.Approver && held.Programme is not null).Select(held => held.Programme!.Value).ToList();
        var hands = actor.Programmes.SelectMany(programme => actor.OrganisationsIn(programme, Meeting.Hands)).Distinct().ToList();
        var programmes = actor.Programmes.ToList();
        return meetings.Where(one => desks.Contains(one.Programme) || (programmes.Contains(one.Programme) && (hands.Contains(one.Asker) || hands.Contains(one.Asked))));
    }

    /// <summary>The same for a meeting at hand.</summary>
    public static bool IsSeenBy(this Meeting meeting, Actor actor) =>
        actor.Has(meeting.Programme, Role.Secretariat, Role.Approver) || meeting.IsFor(actor, meeting.Asker) || meeting.IsFor(actor, meeting.Asked);
}
