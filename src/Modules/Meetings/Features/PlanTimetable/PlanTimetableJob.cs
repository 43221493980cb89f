using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Timetabling;

namespace Musubi.Meetings.Features.PlanTimetable;

/// <summary>Asks the engine for the best timetable of an event and writes it down, if nothing has changed meanwhile.</summary>
internal sealed class PlanTimetableJob(MusubiDb db, MatchesLookup matches, TimeProvider time) : IJob<PlanTimetableOrder>
{
    public async Task<Result<JobResult>> RunAsync(PlanTimetableOrder arguments, JobRun run, CancellationToken cancel)
    {
        var asked = await ReadAsync(arguments, cancel);
        if (asked is null)
        {
            return MeetingsProblems.NoSetup();
        }

        var before = asked.Question.Fingerprint;
        var answer = await SolveAsync(asked.Question, arguments.Seconds, run, cancel);
        cancel.ThrowIfCancellationRequested();
        if (answer.Status is TimetableStatus.Infeasible or TimetableStatus.Unknown)
        {
            return MeetingsProblems.NoPlan();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await ReadAsync(arguments, cancel) is not { } now || now.Question.Fingerprint != before)
        {
            return MeetingsProblems.ChangedMeanwhile();
        }

        await WriteAsync(arguments.Mode, now, answer, run.By, cancel);
        await transaction.CommitAsync(cancel);
        return new JobResult(
            $"/programmes/{arguments.ProgrammeKey}/events/{arguments.EventKey}/timetable", ("placed", answer.Meetings.Count), ("left", answer.Unplaced.Count), ("breaks", answer.Breaks), ("bound", answer.Bound), ("proved", answer.Breaks == answer.Bound ? "yes" : "no"));
    }

    // Everything in its place is tried first: when that cannot be, or is not found in half of the time, as many as possible.
    private async Task<TimetableAnswer> SolveAsync(PlanQuestion question, int seconds, JobRun run, CancellationToken cancel)
    {
        var (begun, limit) = (time.GetTimestamp(), TimeSpan.FromSeconds(seconds));
        var told = new Telling(run, limit);
        var options = new SolveOptions { Elapsed = () => time.GetElapsedTime(begun), Limit = limit };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var timer = time.CreateTimer(_ => told.UnlessFound(patience.Cancel), state: null, limit / 2, Timeout.InfiniteTimeSpan);
        var all = TimetableSolver.Solve(question.Ask(isRequired: true), options, told, patience.Token);
        return all.Status is TimetableStatus.Infeasible or TimetableStatus.Unknown && !cancel.IsCancellationRequested
            ? TimetableSolver.Solve(question.Ask(isRequired: false), options, told, cancel)
            : all;
    }

    private async Task<Material?> ReadAsync(PlanTimetableOrder arguments, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var setup = await db.Set<MatchingSetup>().SingleOrDefaultAsync(one => one.Event == arguments.Event, cancel);
        var meetings = await db.Set<Meeting>().Where(one => one.Event == arguments.Event).ToListAsync(cancel);
        var said = await db.Set<Availability>().AsNoTracking().Where(one => one.Event == arguments.Event).ToListAsync(cancel);
        if (setup is null)
        {
            return null;
        }

        var apart = await matches.ApartAsync(setup.Programme, cancel);
        return new(setup, meetings, said, apart, new PlanQuestion(setup.Rules, meetings, said, apart, arguments.Mode));
    }

    private async Task WriteAsync(PlanMode mode, Material now, TimetableAnswer answer, Actor by, CancellationToken cancel)
    {
        var (meetings, places) = (now.Meetings, now.Question.Places(answer));
        var act = new Act(by, "meetings.plan-timetable");
        var moving = meetings.Where(one => one.State is MeetingState.Scheduled && (!places.TryGetValue(one.Id, out var place) || place != (one.Slot, one.Table))).ToList();

        // A table in a slot has one meeting at any moment: who gives up a place does so before others take it.
        moving.ForEach(one => one.Release(db.Now));
        (await db.SaveAsync(act, cancel)).Required();
        foreach (var meeting in meetings.Where(one => one.State is MeetingState.Accepted && places.ContainsKey(one.Id)))
        {
            meeting.Schedule(places[meeting.Id].Slot, places[meeting.Id].Table, db.Now).Required();
        }

        var left = answer.Unplaced.Select(one => new LeftOut(MeetingId.From(Guid.Parse(one.Id)), one.Reason));
        now.Setup.Proof = new(db.Now, mode, answer.Bound, new PlanQuestion(now.Setup.Rules, meetings, now.Said, now.Apart, mode).Fingerprint, [.. left]);
        (await db.SaveAsync(act, cancel)).Required();
    }

    private sealed record Material(MatchingSetup Setup, List<Meeting> Meetings, List<Availability> Said, ApartToday Apart, PlanQuestion Question);

    private sealed class Telling(JobRun run, TimeSpan limit) : IProgress<TimetableProgress>
    {
        private volatile bool hasFound;

        public void Report(TimetableProgress value)
        {
            hasFound |= value.Breaks is not null;
            run.Report(value.Elapsed / limit, value.Breaks is null ? "Meetings.Plan.Searching" : "Meetings.Plan.Improving", ("breaks", value.Breaks ?? 0), ("bound", value.Bound));
        }

        /// <summary>Does it while no timetable has been found.</summary>
        public void UnlessFound(Action act)
        {
            if (!hasFound)
            {
                act();
            }
        }
    }
}
