-- What the public leaves alone add up to by office, measure, kind and day, held against the facts and the day totals.
-- Written from the rules, not from the program: it shares no line with the Java that folds the book, so that a mistake
-- in one of the two shows. :size is how far the read model has come.
-- Left to `recompute`: cohorts and days taken (they are dimensions of these same facts), and the traits besides the kind.
-- Left out: what leaves cannot say (denunciation.*, document.secret, petitions out of authority), and what only finds documents and is no figure
-- (document.of-topic, document.numbered).
WITH RECURSIVE leaf AS MATERIALIZED (
    SELECT position, convert_from(leaf, 'UTF8')::jsonb AS leaf FROM ledger.entry WHERE position < :size
), line AS MATERIALIZED (
    SELECT position, leaf ->> 'office' AS office, leaf ->> 'kind' AS kind, leaf -> 'public' AS said,
           (leaf -> 'public' ->> 'corrects')::bigint AS corrects, (leaf ->> 'recordedOn')::date AS recorded_on
      FROM leaf
     WHERE leaf ->> 'kind' <> 'sealed'
), strike AS MATERIALIZED (                             -- contested: one strikes the other out
    SELECT position, corrects,
           corrects IN (SELECT position FROM line WHERE corrects IS NOT NULL)
           OR position IN (SELECT corrects FROM line WHERE kind IN ('action-struck', 'case-action-struck')) AS contested
      FROM line
     WHERE kind IN ('action-struck', 'case-action-struck')
), contested AS MATERIALIZED (
    SELECT row_number() OVER (ORDER BY position DESC) AS turn, position, corrects FROM strike WHERE contested
), voiding (turn, voided) AS (                          -- from the end: a voided striking out voids nothing
    SELECT 0::bigint, '{}'::bigint[]
    UNION ALL
    SELECT contested.turn, CASE WHEN position = ANY(voided) THEN voided ELSE voided || corrects END
      FROM voiding JOIN contested ON contested.turn = voiding.turn + 1
), voided AS MATERIALIZED (
    SELECT unnest(voided) AS position FROM (SELECT voided FROM voiding ORDER BY turn DESC LIMIT 1) whole
    UNION
    SELECT corrects FROM strike WHERE NOT contested
), correction AS MATERIALIZED (                         -- the last that is not voided stands
    SELECT DISTINCT ON (corrects) corrects, action.key AS kind, action.value AS said
      FROM line, jsonb_each(said -> 'action') action
     WHERE line.kind IN ('action-corrected', 'case-action-corrected')
       AND position NOT IN (SELECT position FROM voided)
     ORDER BY corrects, position DESC
), standing AS MATERIALIZED (
    SELECT position, office, recorded_on, coalesce(correction.kind, line.kind) AS kind, coalesce(correction.said, line.said) AS said,
           office || ' ' || coalesce(line.said ->> 'caseRef', line.said ->> 'documentId', line.said ->> 'receptionId',
                    line.said ->> 'inspectionId', line.said ->> 'assessmentId', line.said ->> 'reviewId',
                    line.said ->> 'passageId', line.said ->> 'taskId', line.said ->> 'disclosureId',
                    line.said ->> 'registerId', line.said ->> 'dialogueId', line.said ->> 'consultationId',
                    line.said ->> 'criticismId', line.said ->> 'meetingId', line.said ->> 'conferenceId',
                    line.said ->> 'supportId', line.said ->> 'modelId',
                    line.said ->> 'grievanceId', line.said ->> 'criteriaId',
                    line.said ->> 'promiseId', line.said ->> 'claimId', line.position::text) AS record
      FROM line LEFT JOIN correction ON correction.corrects = line.position
     WHERE line.corrects IS NULL AND position NOT IN (SELECT position FROM voided)
), step AS MATERIALIZED (                               -- as it happened; the line that opens a record comes first
    SELECT *, row_number() OVER (PARTITION BY record ORDER BY position <> opening, day, position) AS nth
      FROM (SELECT *, (said ->> 'occurredOn')::date AS day, min(position) OVER (PARTITION BY record) AS opening
              FROM standing) dated
), course AS MATERIALIZED (                             -- whether the case was open just before a step
    SELECT office, record, nth, kind, day, (said ->> 'dueOn')::date AS due_on,
           kind IN ('petition-resolved', 'petition-withdrawn', 'petition-transferred', 'dossier-returned') AS ends,
           coalesce(max(nth) FILTER (WHERE kind IN ('petition-received', 'petition-reopened')) OVER earlier, 0)
           > coalesce(max(nth) FILTER (WHERE kind IN ('petition-resolved', 'petition-withdrawn', 'petition-transferred'))
                      OVER earlier, 0) AS was_open
      FROM step
     WHERE kind LIKE 'petition-%' OR kind LIKE 'dossier-%'
    WINDOW earlier AS (PARTITION BY record ORDER BY nth ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
), switched AS MATERIALIZED (                           -- what sets the clock going, and what stops it
    SELECT *,
           kind IN ('petition-received', 'petition-reopened', 'dossier-received', 'dossier-supplemented')
           OR kind = 'petition-resumed' AND was_open AS starts,
           ends OR kind IN ('petition-paused', 'dossier-supplement-requested') AS stops
      FROM course
), clocked AS MATERIALIZED (                            -- while it runs, a new due day begins a new run
    SELECT *,
           starts
           OR kind IN ('petition-classified', 'petition-accepted', 'petition-extended')
              AND coalesce(max(nth) FILTER (WHERE starts) OVER earlier, 0)
                  > coalesce(max(nth) FILTER (WHERE stops) OVER earlier, 0) AS runs
      FROM switched
    WINDOW earlier AS (PARTITION BY record ORDER BY nth ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
), counted AS MATERIALIZED (                            -- which run, and which ending, a step comes after
    SELECT *, count(*) FILTER (WHERE runs) OVER walk AS run, count(*) FILTER (WHERE ends) OVER walk AS ended
      FROM clocked
    WINDOW walk AS (PARTITION BY record ORDER BY nth)
), run AS MATERIALIZED (
    SELECT office, record, run, kind, day, due_on, stopped_on
      FROM (SELECT *, lead(day) OVER (PARTITION BY record ORDER BY nth) AS stopped_on
              FROM counted WHERE runs OR stops) bounded
     WHERE runs
), reopening AS MATERIALIZED (                          -- of several after one ending the last
    SELECT DISTINCT ON (record, ended) record, ended, day AS reopened_on
      FROM counted WHERE kind = 'petition-reopened'
     ORDER BY record, ended, nth DESC
), ending AS MATERIALIZED (                             -- with the day that took it back, and whether it came late
    SELECT counted.office, record, counted.ended, counted.kind, counted.day, reopened_on,
           run.due_on AS run_due_on, run.stopped_on > run.due_on AS late
      FROM counted LEFT JOIN run USING (record, run) LEFT JOIN reopening USING (record, ended)
     WHERE counted.ends
), last_run AS MATERIALIZED (
    SELECT DISTINCT ON (record) record, due_on, stopped_on IS NULL AS running FROM run ORDER BY record, run DESC
), last_ending AS MATERIALIZED (
    SELECT DISTINCT ON (record) record, kind AS ended_as, day AS ended_on FROM ending ORDER BY record, ended DESC
), known AS MATERIALIZED (                              -- what the petition is now known to be, and whether it is open
    SELECT record, office, min(day) FILTER (WHERE kind = 'petition-received') AS taken_in_on,
           (array_agg(said ->> 'type' ORDER BY nth DESC)
               FILTER (WHERE kind IN ('petition-received', 'petition-classified')))[1] AS type,
           max(nth) FILTER (WHERE kind IN ('petition-received', 'petition-reopened'))
           > coalesce(max(nth) FILTER (WHERE kind IN ('petition-resolved', 'petition-withdrawn', 'petition-transferred')), 0)
               AS open
      FROM step
     WHERE kind LIKE 'petition-%'
     GROUP BY record, office
), petition AS MATERIALIZED (
    SELECT * FROM known LEFT JOIN last_run USING (record) LEFT JOIN last_ending USING (record)
), fallen_due AS MATERIALIZED (                         -- not while it stands still, nor where it left before the day
    SELECT record, office, type, due_on                 -- handed over overdue, it falls due on the day it came
      FROM (SELECT record, office, type, open, running, ended_as, ended_on, greatest(due_on, taken_in_on) AS due_on
              FROM petition WHERE due_on IS NOT NULL) here
     WHERE due_on IS NOT NULL
       AND CASE WHEN open THEN running ELSE NOT (ended_as <> 'petition-resolved' AND ended_on <= due_on) END
), said AS (
    SELECT office, CASE said ->> 'channel' WHEN 'HANDOVER' THEN 'petition.handed-over' ELSE 'petition.received' END AS measure,
           type AS kind, day, 1::bigint AS quantity
      FROM step JOIN petition USING (record, office) WHERE kind = 'petition-received'
    UNION ALL
    SELECT office, 'petition.open', type, day, CASE WHEN kind IN ('petition-received', 'petition-reopened') THEN 1 ELSE -1 END
      FROM step JOIN petition USING (record, office)
     WHERE kind IN ('petition-received', 'petition-reopened', 'petition-resolved', 'petition-withdrawn', 'petition-transferred')
    UNION ALL
    SELECT office, replace(ending.kind, 'petition-', 'petition.'), type, moment.day, moment.quantity
      FROM ending JOIN petition USING (record, office),
           LATERAL (VALUES (ending.day, 1), (reopened_on, -1)) moment (day, quantity)
    UNION ALL                                           -- as acts of their days, whatever came of them
    SELECT office, CASE kind WHEN 'petition-reopened' THEN 'petition.reopened' ELSE 'petition.ended' END, type, day, 1
      FROM step JOIN petition USING (record, office)
     WHERE kind IN ('petition-reopened', 'petition-resolved', 'petition-withdrawn', 'petition-transferred')
    UNION ALL
    SELECT office, CASE WHEN kind LIKE '%-struck' THEN 'book.struck' ELSE 'book.corrected' END, '',
           (said ->> 'occurredOn')::date, 1
      FROM line WHERE corrects IS NOT NULL
    UNION ALL                                           -- recorded more than fifteen days after it happened
    SELECT office, 'book.late', '', recorded_on, 1
      FROM step
     WHERE recorded_on - day > 15
       AND kind NOT IN ('attachment-added', 'erasure-held', 'erasure-hold-lifted', 'erasure-ordered', 'erasure-completed',
                        'register-attested', 'register-tallied', 'openings-counted', 'log-key-announced', 'body-alias-given',
                        'legal-parameter-set', 'day-off-declared', 'working-day-declared')
    UNION ALL
    SELECT office, 'petition.resolved-late', type, moment.day, moment.quantity
      FROM ending JOIN petition USING (record, office),
           LATERAL (VALUES (ending.day, 1), (reopened_on, -1)) moment (day, quantity)
     WHERE ending.kind = 'petition-resolved' AND late
    UNION ALL
    SELECT office, 'petition.due', type, due_on, 1 FROM fallen_due
    UNION ALL
    SELECT office, 'petition.due-resolved', type, greatest(moment.day, fallen_due.due_on), moment.quantity
      FROM ending JOIN fallen_due USING (record, office),
           LATERAL (VALUES (ending.day, 1), (reopened_on, -1)) moment (day, quantity)
     WHERE ending.kind = 'petition-resolved' AND moment.day IS NOT NULL
    UNION ALL
    SELECT run.office, split_part(run.kind, '-', 1) || '.overdue', coalesce(type, ''), moment.day, moment.quantity
      FROM run LEFT JOIN petition USING (record),
           LATERAL (VALUES (greatest(run.day, run.due_on + 1), 1), (stopped_on, -1)) moment (day, quantity)
     WHERE stopped_on IS NULL OR greatest(run.day, run.due_on + 1) < stopped_on
    UNION ALL
    SELECT office, CASE said ->> 'channel' WHEN 'HANDOVER' THEN 'dossier.handed-over' ELSE 'dossier.received' END, '', day, 1
      FROM step WHERE kind = 'dossier-received'
    UNION ALL
    SELECT office, 'dossier.open', '', day, CASE kind WHEN 'dossier-received' THEN 1 ELSE -1 END
      FROM step WHERE kind IN ('dossier-received', 'dossier-returned')
    UNION ALL
    SELECT office, 'dossier.apology', '', day, 1 FROM step WHERE kind = 'dossier-apology-issued'
    UNION ALL
    SELECT office, 'dossier.returned', CASE WHEN late THEN 'LATE' WHEN run_due_on = day THEN 'ON_DAY' ELSE 'EARLY' END, day, 1
      FROM ending WHERE kind = 'dossier-returned'
    UNION ALL
    SELECT office, measure, said ->> 'type', day, 1
      FROM step JOIN (VALUES ('document-issued', 'document.issued'), ('document-received', 'document.received'),
                             ('regulation-adopted', 'document.regulation'), ('plan-issued', 'plan.issued'))
                     counted (kind, measure) USING (kind)
    UNION ALL
    SELECT office, measure, '', day, 1
      FROM step JOIN (VALUES ('disclosure-published', 'document.disclosed'), ('plan-target-set', 'plan.target'),
                             ('personal-document-recorded', 'document.personal'), ('inspection-planned', 'inspection.planned'),
                             ('disclosure-ended', 'document.disclosure-ended'), ('dialogue-announced', 'dialogue.announced'),
                             ('dialogue-held', 'dialogue.held'), ('dialogue-reported', 'dialogue.reported'),
                             ('assessment-recorded', 'coordination.assessment'))
                     counted (kind, measure) USING (kind)
    UNION ALL
    SELECT office, measure, said ->> 'kind', day, 1
      FROM step JOIN (VALUES ('review-held', 'plan.review'), ('inspection-scored', 'inspection.held'),
                             ('reception-held', 'reception.held'), ('reception-cancelled', 'reception.cancelled'),
                             ('consultation-held', 'democracy.consultation'),
                             ('social-criticism-received', 'democracy.criticism'),
                             ('meeting-held', 'coordination.meeting'), ('conference-held', 'coordination.conference'),
                             ('support-provided', 'coordination.support'))
                     counted (kind, measure) USING (kind)
    UNION ALL                                           -- the first report after a target was set is its result
    SELECT office, 'plan.target-result', '', day, 1
      FROM (SELECT *, lag(kind) OVER (PARTITION BY record, said ->> 'target' ORDER BY nth) AS before
              FROM step WHERE kind IN ('plan-target-set', 'plan-target-reported')) reported
     WHERE kind = 'plan-target-reported' AND before = 'plan-target-set'
    UNION ALL
    SELECT office, 'reception.' || counted.what, said ->> 'kind', day, (said ->> counted.what)::bigint
      FROM step, (VALUES ('turns'), ('persons'), ('petitions')) counted (what)
     WHERE kind = 'reception-held'
    UNION ALL                                           -- as form 01/TCD splits them
    SELECT office, 'reception.form-' || counted.measure,
           CASE WHEN said ->> 'kind' = 'REGULAR' THEN 'REGULAR' WHEN (said ->> 'delegated')::boolean THEN 'DELEGATED' ELSE 'HEAD' END,
           day, counted.quantity
      FROM step, LATERAL (VALUES ('sessions', 1::bigint), ('turns', (said ->> 'turns')::bigint),
               ('persons', (said ->> 'persons')::bigint), ('first', (said ->> 'casesFirst')::bigint),
               ('repeated', (said ->> 'casesRepeated')::bigint), ('groups', (said ->> 'largeGroups')::bigint),
               ('group-persons', (said ->> 'largeGroupPersons')::bigint), ('group-first', (said ->> 'largeGroupFirst')::bigint),
               ('group-repeated', (said ->> 'largeGroupRepeated')::bigint),
               ('untold-cases', CASE WHEN (said ->> 'turns')::bigint > 0
                    AND (said ->> 'casesFirst' IS NULL OR said ->> 'casesRepeated' IS NULL) THEN 1 ELSE 0 END),
               ('untold-groups', CASE WHEN (said ->> 'turns')::bigint > 0
                    AND (said ->> 'largeGroups' IS NULL OR said ->> 'largeGroupPersons' IS NULL
                         OR said ->> 'largeGroupFirst' IS NULL OR said ->> 'largeGroupRepeated' IS NULL) THEN 1 ELSE 0 END))
               counted (measure, quantity)
     WHERE kind = 'reception-held' AND counted.quantity IS NOT NULL
    UNION ALL
    SELECT office, 'reception.expected', 'SCHEDULED', promised::date, 1
      FROM step, generate_series((said ->> 'from')::date, (said ->> 'to')::date, interval '1 day') promised
     WHERE kind = 'reception-scheduled' AND to_char(promised, 'FMDAY') = said ->> 'weekday'
    UNION ALL                                           -- missed from the day after, until it was held
    SELECT office, 'inspection.missed', '', (said ->> 'plannedOn')::date + 1, 1 FROM step WHERE kind = 'inspection-planned'
    UNION ALL
    SELECT office, 'inspection.missed', '', greatest(day, planned_on + 1), -1
      FROM (SELECT *, lag(kind) OVER walk AS before, (lag(said) OVER walk ->> 'plannedOn')::date AS planned_on
              FROM step WHERE kind IN ('inspection-planned', 'inspection-scored')
            WINDOW walk AS (PARTITION BY record ORDER BY nth)) held
     WHERE kind = 'inspection-scored' AND before = 'inspection-planned'
    UNION ALL                                           -- a dialogue the same
    SELECT office, 'dialogue.missed', '', (said ->> 'dialogueOn')::date + 1, 1 FROM step WHERE kind = 'dialogue-announced'
    UNION ALL
    SELECT office, 'dialogue.missed', '', greatest(day, dialogue_on + 1), -1
      FROM (SELECT *, lag(kind) OVER walk AS before, (lag(said) OVER walk ->> 'dialogueOn')::date AS dialogue_on
              FROM step WHERE kind IN ('dialogue-announced', 'dialogue-held')
            WINDOW walk AS (PARTITION BY record ORDER BY nth)) held
     WHERE kind = 'dialogue-held' AND before = 'dialogue-announced'
    UNION ALL                                           -- its result the same, where the line says by when it is due
    SELECT office, 'dialogue.unreported', '', (said ->> 'reportDueOn')::date + 1, 1
      FROM step WHERE kind = 'dialogue-held' AND said ->> 'reportDueOn' IS NOT NULL
    UNION ALL
    SELECT office, 'dialogue.unreported', '', greatest(day, due_on + 1), -1
      FROM (SELECT *, lag(kind) OVER walk AS before, (lag(said) OVER walk ->> 'reportDueOn')::date AS due_on
              FROM step WHERE kind IN ('dialogue-held', 'dialogue-reported')
            WINDOW walk AS (PARTITION BY record ORDER BY nth)) reported
     WHERE kind = 'dialogue-reported' AND before = 'dialogue-held' AND due_on IS NOT NULL
    UNION ALL                                           -- made public after its last day for that
    SELECT office, 'document.disclosed-late', '', day, 1
      FROM step WHERE kind = 'disclosure-published' AND day > (said ->> 'startDueOn')::date
    UNION ALL                                           -- taken down before the last day it must stand
    SELECT office, 'document.disclosure-short', '', day, 1
      FROM (SELECT *, (first_value(said) OVER (PARTITION BY record ORDER BY nth) ->> 'keepUntil')::date AS keep_until
              FROM step WHERE kind IN ('disclosure-published', 'disclosure-ended')) walked
     WHERE kind = 'disclosure-ended' AND day < keep_until
    UNION ALL                                           -- opinions wait until they are answered
    SELECT office, measure, '', day, factor * (said ->> member)::bigint
      FROM step JOIN (VALUES ('dialogue-held', 'opinions', 'dialogue.opinions', 1),
                             ('dialogue-held', 'opinions', 'dialogue.unanswered', 1),
                             ('opinions-answered', 'answered', 'dialogue.answered', 1),
                             ('opinions-answered', 'answered', 'dialogue.unanswered', -1))
                     counted (kind, member, measure, factor) USING (kind)
    UNION ALL
    SELECT office, 'democracy.consulted', said ->> 'kind', day, (said ->> 'asked')::bigint
      FROM step WHERE kind = 'consultation-held' AND said ->> 'asked' IS NOT NULL
    UNION ALL                                           -- an answer is of the kind of what it answers
    SELECT office, 'democracy.criticism-answered', criticism, day, 1
      FROM (SELECT *, first_value(said ->> 'kind') OVER (PARTITION BY record ORDER BY nth) AS criticism FROM step) answered
     WHERE kind = 'criticism-answered'
    UNION ALL                                           -- a later one takes the place of the one before it
    SELECT office, 'inspection.self-assessed', '', day, 1 FROM step WHERE kind = 'self-assessment-made' AND nth = 1
    UNION ALL
    SELECT office, 'scoring.adopted', '', day, 1 FROM step WHERE kind = 'criteria-adopted'
    UNION ALL                                           -- of each criterion the newest points; in hundredths
    SELECT score.office, measure, scored, day, quantity
      FROM (SELECT office, record, day, said ->> 'kind' AS scored, points, lag(points) OVER place AS before,
                   row_number() OVER place AS nth_of_place,
                   row_number() OVER (PARTITION BY record, said ->> 'year', said ->> 'kind' ORDER BY nth) AS nth_of_sheet
              FROM (SELECT *, coalesce((said ->> 'points')::numeric * 100, 0)::bigint AS points
                      FROM step WHERE kind = 'score-given') given
            WINDOW place AS (PARTITION BY record, said ->> 'year', said ->> 'kind', said ->> 'criterion' ORDER BY nth)) score
           JOIN (SELECT record, said -> 'criteria' AS criteria FROM step WHERE kind = 'criteria-adopted') adopted USING (record),
           LATERAL (SELECT count(*) AS to_score FROM jsonb_array_elements(criteria) criterion
                     WHERE scored = 'APPRAISED' OR criterion ->> 'rule' <> 'APPRAISED') sheet,
           LATERAL (VALUES ('scoring.points', points - coalesce(before, 0)),
                           ('scoring.scored', (nth_of_place = 1)::int),
                           ('scoring.to-score', (nth_of_sheet = 1)::int * to_score)) counted (measure, quantity)
    UNION ALL                                           -- once, or once in each month, quarter or half-year its days touch
    SELECT office, 'plan.promise', said ->> 'expected', day,
           (said ->> 'quantity')::bigint * CASE WHEN last < first THEN 1 ELSE last / span - first / span + 1 END
      FROM (SELECT *, coalesce(every.months, 1000000) AS span,
                   (extract(year FROM (said ->> 'from')::date) * 12 + extract(month FROM (said ->> 'from')::date) - 1)::int AS first,
                   (extract(year FROM (said ->> 'to')::date) * 12 + extract(month FROM (said ->> 'to')::date) - 1)::int AS last
              FROM step LEFT JOIN (VALUES ('MONTH', 1), ('QUARTER', 3), ('HALF_YEAR', 6)) every (named, months)
                   ON said ->> 'every' = every.named
             WHERE kind = 'act-promised') promised
    UNION ALL
    SELECT office, measure, coalesce(said ->> trait, ''), day, 1
      FROM step JOIN (VALUES ('model-launched', 'mobilisation.model-launched', ''),
                             ('model-replicated', 'mobilisation.model-replicated', ''),
                             ('model-result-recorded', 'mobilisation.model-result', ''),
                             ('model-recognised', 'mobilisation.model-recognised', 'level'),
                             ('movement-launched', 'mobilisation.movement', ''),
                             ('campaign-held', 'mobilisation.campaign', ''),
                             ('propaganda-held', 'mobilisation.propaganda', 'kind'),
                             ('crowd-recorded', 'incident.crowd', ''),
                             ('grievance-recorded', 'incident.grievance', ''),
                             ('grievance-recorded', 'incident.grievance-open', ''),
                             ('violation-recorded', 'incident.violation', ''),
                             ('violation-handled', 'incident.violation-handled', ''),
                             ('livestock-disease-recorded', 'incident.livestock-disease', 'extent'),
                             ('direction-given', 'direction.given', 'kind'),
                             ('facility-upgraded', 'direction.facility', 'kind'),
                             ('call-up-order-delivered', 'direction.call-up', 'kind')) counted (kind, measure, trait) USING (kind)
    UNION ALL
    SELECT office, measure, coalesce(said ->> trait, ''), day, (said ->> quantity)::bigint
      FROM step JOIN (VALUES ('campaign-held', 'mobilisation.campaign-participants', '', 'participants'),
                             ('campaign-held', 'mobilisation.labour-days', '', 'labourDays'),
                             ('incident-recorded', 'incident.recorded', 'kind', 'cases'),
                             ('call-up-order-delivered', 'direction.call-up-recipients', 'kind', 'recipients'))
                     counted (kind, measure, trait, quantity) USING (kind)
     WHERE said ->> quantity IS NOT NULL
    UNION ALL
    SELECT office, 'incident.complicated', said ->> 'kind', day, (said ->> 'cases')::bigint
      FROM step WHERE kind = 'incident-recorded' AND (said ->> 'complicated')::boolean
    UNION ALL                                           -- settled once, after it was raised
    SELECT office, 'incident.grievance-open', '', day, -1
      FROM (SELECT *, lag(kind) OVER (PARTITION BY record ORDER BY nth) AS before
              FROM step WHERE kind IN ('grievance-recorded', 'grievance-settled')) settled
     WHERE kind = 'grievance-settled' AND before = 'grievance-recorded'
    UNION ALL                                           -- a model runs once, however often it is taken up
    SELECT office, 'mobilisation.model-running', '', moment.day, moment.quantity
      FROM (SELECT office, record, min(day) FILTER (WHERE kind IN ('model-launched', 'model-replicated')) AS begun_on,
                   min(day) FILTER (WHERE kind = 'model-stopped') AS stopped_on
              FROM step WHERE kind LIKE 'model-%' GROUP BY office, record) model,
           LATERAL (VALUES (begun_on, 1), (greatest(begun_on, stopped_on), -1)) moment (day, quantity)
     WHERE begun_on IS NOT NULL AND (stopped_on IS NOT NULL OR quantity = 1)
    UNION ALL
    SELECT office, 'organisation.merger', '', day, 1 FROM step WHERE kind = 'offices-merged'
    UNION ALL                                           -- what the minutes of a merger state
    SELECT office, 'organisation.handover-' || counted.what, '', day, (said ->> counted.member)::bigint
      FROM step, (VALUES ('petitions', 'openPetitions'), ('dossiers', 'openDossiers'), ('models', 'runningModels'))
                 counted (what, member)
     WHERE kind = 'offices-merged' AND said ->> counted.member IS NOT NULL
    UNION ALL                                           -- of several groups one is left
    SELECT office, 'organisation.groups', '', day,
           CASE kind WHEN 'group-formed' THEN 1 WHEN 'group-dissolved' THEN -1
                     ELSE 1 - jsonb_array_length(said -> 'merged') END
      FROM step WHERE kind IN ('group-formed', 'groups-merged', 'group-dissolved')
    UNION ALL
    SELECT office, measure, said ->> trait, day, 1
      FROM step JOIN (VALUES ('passage-authored', 'report.passage', 'slot'), ('difficulty-recorded', 'report.difficulty', 'slot'),
                             ('task-set', 'report.task', 'order'), ('claim-settled', 'report.claim-settled', 'slot')) counted (kind, measure, trait) USING (kind)
     WHERE nth = 1
    UNION ALL
    SELECT office, 'report.drafted', '', day, 1 FROM step WHERE kind = 'report-drafted' AND nth = 1
    UNION ALL
    SELECT office, 'register.attested', said ->> 'register', day, 1 FROM step WHERE kind = 'register-attested'
    UNION ALL
    SELECT office, 'register.tallied', said ->> 'register', day, 1 FROM step WHERE kind = 'register-tallied'
), total AS (
    SELECT office, measure, kind, day, sum(quantity) AS quantity
      FROM said WHERE day IS NOT NULL GROUP BY office, measure, kind, day
), kept AS (
    SELECT 'các dòng' AS kept, office, measure, kind, occurred_on AS day, sum(quantity) AS quantity
      FROM read_model.fact WHERE position < :size GROUP BY office, measure, kind, occurred_on
    UNION ALL
    SELECT 'tổng ngày', office, measure, kind, occurred_on, sum(quantity)
      FROM read_model.day_total GROUP BY office, measure, kind, occurred_on
), both_sides AS (
    SELECT shelf.kept, office, measure, kind, day, coalesce(total.quantity, 0) AS of_leaves
      FROM total CROSS JOIN (VALUES ('các dòng'), ('tổng ngày')) shelf (kept)
)
SELECT kept, measure, kind, day, coalesce(of_leaves, 0) AS of_leaves, coalesce(quantity, 0) AS quantity
  FROM both_sides FULL JOIN kept USING (kept, office, measure, kind, day)
 WHERE coalesce(of_leaves, 0) <> coalesce(quantity, 0)
   AND measure NOT LIKE 'denunciation.%'
   AND measure NOT IN ('document.secret', 'document.of-topic', 'document.numbered', 'petition.out-of-authority',
                       'petition.ended-outside', 'petition.resolved-out-of-authority')
 ORDER BY measure, day, kept, kind
 LIMIT :named
