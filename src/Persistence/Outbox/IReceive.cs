using NodaTime;

namespace Musubi.Persistence.Outbox;

/// <summary>Hears one kind of news and changes its own module's tables accordingly.</summary>
/// <remarks>
/// Runs in a transaction of its own, which also marks the news as received: the effect happens exactly once, however often it is tried.
/// Everything is written through the scope's <see cref="MusubiDb"/>; nothing that leaves the database is done here.
/// Failing (throwing) means being tried again.
/// </remarks>
/// <typeparam name="TEvent">What happened, named in the past: <c>MeetingHeld</c>.</typeparam>
public interface IReceive<in TEvent>
    where TEvent : class
{
    /// <summary>Takes the news in.</summary>
    Task ReceiveAsync(TEvent news, Delivery delivery, CancellationToken cancel);
}

/// <summary>Hears one kind of news and does something outside of the database: sends a mail, calls another server.</summary>
/// <remarks>
/// Runs outside of any transaction, because a slow partner must not hold the database. When the program ends between the deed and
/// its note, it runs again: what it does outside carries <see cref="Delivery.Event"/> as its key, so that the other side can tell.
/// </remarks>
/// <typeparam name="TEvent">What is to be done or has happened.</typeparam>
public interface IReceiveOutside<in TEvent>
    where TEvent : class
{
    /// <summary>Does what the news asks for.</summary>
    Task ReceiveAsync(TEvent news, Delivery delivery, CancellationToken cancel);
}

/// <summary>What comes with every piece of news.</summary>
/// <param name="Event">The id of the news: the same at every try and for every receiver.</param>
/// <param name="ToldAt">When it was told.</param>
/// <param name="Try">Counts the tries from 1.</param>
public sealed record Delivery(Guid Event, Instant ToldAt, int Try);
